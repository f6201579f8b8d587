using Microsoft.Extensions.Options;
using NhiGuard.Secrets;

namespace NhiGuard;

internal sealed class NhiGuardOptionsValidator : IValidateOptions<NhiGuardOptions>
{
    private static readonly TimeSpan _longest = TimeSpan.FromDays(1);

    public ValidateOptionsResult Validate(string? name, NhiGuardOptions options)
    {
        List<string> faults = [];
        RequirePath(options.PolicyPath, nameof(options.PolicyPath), faults);
        RequirePath(options.InventoryPath, nameof(options.InventoryPath), faults);
        RequirePath(options.LockPath, nameof(options.LockPath), faults);
        if (options.ContentRoot is not null)
        {
            RequirePath(options.ContentRoot, nameof(options.ContentRoot), faults);
        }

        if (options.AuditPath is not null)
        {
            RequirePath(options.AuditPath, nameof(options.AuditPath), faults);
        }

        if (options.ApprovalTimeout <= TimeSpan.Zero || options.ApprovalTimeout > _longest)
        {
            faults.Add($"{nameof(NhiGuardOptions)}.{nameof(options.ApprovalTimeout)} is {options.ApprovalTimeout}; "
                + "expected more than zero and at most a day.");
        }

        if (options.SigningKey is { Length: < GuardSigner.Length })
        {
            faults.Add($"{nameof(NhiGuardOptions)}.{nameof(options.SigningKey)} has {options.SigningKey.Length} bytes; "
                + $"expected at least {GuardSigner.Length} random ones.");
        }

        if (options.FingerprintKey is { } key && !SecretFingerprint.IsKey(key))
        {
            faults.Add($"{nameof(NhiGuardOptions)}.{nameof(options.FingerprintKey)} is no key; {SecretFingerprint.Expected}.");
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static void RequirePath(string? path, string key, List<string> faults)
    {
        if (string.IsNullOrWhiteSpace(path) || path.Contains('\0'))
        {
            faults.Add($"{nameof(NhiGuardOptions)}.{key} is not a path.");
        }
    }
}
