using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace NhiGuard.Analyzers.Deserialization;

/// <summary>What the settings of a stylesheet allow it.</summary>
internal static class Stylesheet
{
    /// <summary>True where the settings allow scripts that the framework compiles, or documents that a resolver fetches.</summary>
    public static bool IsTrusted(Hit hit, IInvocationOperation load)
    {
        if (load.Arguments.FirstOrDefault(a => a.Parameter?.Type.Name == "XsltSettings")?.Value is not { } settings)
        {
            return false;
        }

        var hasResolver = load.Arguments.Any(a => a.Parameter?.Type.Name == "XmlResolver" && Fetches(hit, a.Value));
        return hit.Origin(settings).Any(end => Allows(hit, end, "Script") && hit.Serializers.Xml.RunScripts)
            || (hasResolver && hit.Origin(settings).Any(end => Allows(hit, end, "DocumentFunction")))
            || (IsSet(hit, settings, "EnableScript") && hit.Serializers.Xml.RunScripts)
            || (hasResolver && IsSet(hit, settings, "EnableDocumentFunction"));
    }

    private static bool Fetches(Hit hit, IOperation resolver) =>
        hit.Origin(resolver).Any(end => end.ConstantValue is not { HasValue: true, Value: null } && end.Type?.Name != "XmlSecureResolver");

    // XsltSettings.TrustedXslt, new XsltSettings(enableDocumentFunction: true, enableScript: true), new XsltSettings { EnableScript = true }
    private static bool Allows(Hit hit, IOperation settings, string what) => settings switch
    {
        IPropertyReferenceOperation { Property.Name: "TrustedXslt" } => true,
        IObjectCreationOperation made => made.Arguments.Any(a => a.Parameter?.Name == "enable" + what && IsTrue(hit, a.Value))
            || made.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>().Any(s => s.Target is IPropertyReferenceOperation { Property.Name: var name } && name == "Enable" + what && IsTrue(hit, s.Value)) == true,
        _ => false,
    };

    private static bool IsSet(Hit hit, IOperation settings, string property) =>
        Settings.On(hit, settings.Syntax, settings.Syntax.ToString(), property).LastOrDefault() is { } value && IsTrue(hit, hit.Operation(value));

    private static bool IsTrue(Hit hit, IOperation? value) => hit.Origin(value).Any(end => end.ConstantValue is { HasValue: true, Value: true });
}
