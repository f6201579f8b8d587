using NhiGuard.Guard;

namespace NhiGuard;

/// <summary>Loads the policy or refuses: a guard must not fall back to defaults.</summary>
internal static class PolicyLoader
{
    private const string Command = "dotnet build -p:NhiGuardInit=true";
    private const int MaxBytes = 1024 * 1024;

    /// <exception cref="NhiGuardException">NHI0001: there is no file. NHI0002: it is no valid policy.</exception>
    public static Policy Load(string path)
    {
        var result = Read(path);
        return result.Policy ?? throw Invalid(path, result.Errors);
    }

    private static PolicyReadResult Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return stream.Length > MaxBytes
                ? throw Invalid(path, [new($"the file has {stream.Length} bytes; expected at most {MaxBytes}", "", 1, 1, 1)])
                : PolicyReader.Read(stream);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new NhiGuardException(
                PolicyMissing.Rule.Id,
                $"There is no policy at '{path}', and the guard does not start without one. '{Command}' writes a first one from what the "
                + "build sees; the package's targets copy it beside the application.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Invalid(path, [new($"the file cannot be read: {error.Message}", "", 1, 1, 1)], error);
        }
    }

    private static NhiGuardException Invalid(string path, IReadOnlyList<PolicyError> errors, Exception? inner = null)
    {
        var faults = string.Join(Environment.NewLine, errors.Select(error => error.Format(path)));
        return new(PolicyInvalid.Rule.Id, "The policy is not valid, and the guard does not start: " + faults, inner) { Errors = errors };
    }
}
