using System.Text.Json;

namespace NhiGuard;

/// <summary>What an adapter does for the guard: run the tool of its framework, and speak the framework's shapes.
/// A hand-written loop may implement it too.</summary>
/// <remarks>Implement it as a struct: then a call costs no allocation for it.</remarks>
public interface IToolSeam
{
    /// <summary>How arguments and results become JSON; null for the defaults.</summary>
    JsonSerializerOptions? Serializer => null;

    /// <summary>Runs the tool.</summary>
    /// <param name="arguments">The arguments of the call: the same instance, or what <see cref="Shape"/> made of them.</param>
    /// <param name="cancellationToken">The token of the call.</param>
    /// <returns>What the tool returned. An exception passes through the guard unchanged.</returns>
    ValueTask<object?> RunAsync(IReadOnlyDictionary<string, object?>? arguments, CancellationToken cancellationToken);

    /// <summary>Gives cleaned arguments the shape in which the framework hands them on. The instance is the call's identity from here on.</summary>
    /// <param name="cleaned">The arguments without the credentials that stood in them.</param>
    IReadOnlyDictionary<string, object?> Shape(IReadOnlyDictionary<string, object?> cleaned) => cleaned;

    /// <summary>Takes secrets out of what the tool returned. Adapters whose framework has shapes of its own look into them here.</summary>
    /// <param name="output">What the tool returned.</param>
    /// <param name="redactor">The redactor of this guard.</param>
    /// <returns>The same instance when nothing was found.</returns>
    object? Redact(object? output, SecretRedactor redactor) => redactor.Redact(output, Serializer);

    /// <summary>What the model reads in place of a result when the call is denied.</summary>
    object? Refuse(ToolDenial denial) => denial.ToJson();
}
