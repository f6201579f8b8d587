using System.Text;
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
        var result = PolicyReader.Read(ReadText(path));
        return result.Policy ?? throw Invalid(path, result.Errors);
    }

    private static string ReadText(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            if (stream.Length > MaxBytes)
            {
                throw Invalid(path, [new($"the file has {stream.Length} bytes; expected at most {MaxBytes}", "", 1, 1, 1)]);
            }

            using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true));
            return reader.ReadToEnd();
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new NhiGuardException(
                PolicyMissing.Rule.Id,
                $"There is no policy at '{path}', and the guard does not start without one. '{Command}' writes a first one from what the "
                + "build sees; the package's targets copy it beside the application.");
        }
        catch (DecoderFallbackException error)
        {
            throw Invalid(path, [new("the file is not UTF-8", "", 1, 1, 1)], error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Invalid(path, [new($"the file cannot be read: {error.Message}", "", 1, 1, 1)], error);
        }
    }

    private static NhiGuardException Invalid(string path, IReadOnlyList<PolicyError> errors, Exception? inner = null)
    {
        var message = new StringBuilder();
        foreach (var error in errors)
        {
            message.Append(message.Length == 0 ? "The policy is not valid, and the guard does not start: " : Environment.NewLine);
            message.Append(path).Append('(').Append(error.Line).Append(',').Append(error.Column).Append("): ");
            message.Append(error.Key.Length == 0 ? "" : error.Key + ": ").Append(error.Message);
        }

        return new(PolicyInvalid.Rule.Id, message.ToString(), inner) { Errors = errors };
    }
}
