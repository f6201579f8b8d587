using Microsoft.Extensions.Logging;
using NhiGuard.Guard;

namespace NhiGuard;

/// <summary>Loads what the build saw. Where anything is enforced, a missing inventory is a refusal; elsewhere a warning.</summary>
internal static class InventoryLoader
{
    /// <exception cref="NhiGuardException">NHI0005: the policy enforces, and there is no usable inventory.</exception>
    public static ToolInventory? Load(string path, Policy policy, bool allowMissing, ILogger logger)
    {
        try
        {
            return InventoryReader.Read(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            var missing = error is FileNotFoundException or DirectoryNotFoundException;
            if (policy.Enforces() && !(missing && allowMissing))
            {
                throw new NhiGuardException(
                    DriftFromApproved.Rule.Id,
                    missing
                        ? $"There is no inventory at '{path}', so the guard cannot tell which tools the build saw. The build writes it "
                            + "beside the application; build with the NhiGuard.Analyzers package, or allow it by name: "
                            + $"{nameof(NhiGuardOptions)}.{nameof(NhiGuardOptions.AllowMissingInventoryWhileEnforcing)}."
                        : $"The inventory at '{path}' cannot be used: {error.Message}. Build again.",
                    error);
            }

            logger.NoInventory(path, missing ? "missing" : error.Message);
            return null;
        }
    }
}
