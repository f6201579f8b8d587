using Microsoft.Extensions.Logging;
using NhiGuard.Tools;

namespace NhiGuard;

/// <summary>Loads the lock where the policy holds a server against it.</summary>
internal static class LockLoader
{
    /// <exception cref="NhiGuardException">NHI3014: the lock is broken, or missing while something is enforced.</exception>
    public static ToolLock? Load(string path, Policy policy, ILogger logger)
    {
        if (!policy.Servers.Values.Any(static server => server.DefinitionsLocked))
        {
            return null;
        }

        try
        {
            return ToolLock.Read(path);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            if (policy.Enforces())
            {
                throw new NhiGuardException(
                    ToolDefinitionChanged.Rule.Id,
                    $"The policy says 'definitions: locked', and there is no lock at '{path}'. Run once with 'mode: observe': the guard "
                    + "writes what the servers offer into that file; review it and keep it beside the policy.",
                    error);
            }

            logger.NoLock(path);
            return new(path, new Dictionary<string, IReadOnlyDictionary<string, ToolDefinition>>());
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new NhiGuardException(ToolDefinitionChanged.Rule.Id, $"The lock at '{path}' cannot be used: {error.Message}.", error);
        }
    }
}
