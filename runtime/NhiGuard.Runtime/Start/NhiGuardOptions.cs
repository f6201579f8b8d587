namespace NhiGuard;

/// <summary>Where the guard finds its files, and the few things that are the host's to decide. What agents may do stands in the
/// policy and nowhere else.</summary>
public sealed class NhiGuardOptions
{
    /// <summary>Path of the policy. A relative path starts at <see cref="AppContext.BaseDirectory"/>, where the build copies the file.</summary>
    public string PolicyPath { get; set; } = "nhiguard.yaml";

    /// <summary>Path of the inventory, which the build writes. Relative as <see cref="PolicyPath"/>.</summary>
    public string InventoryPath { get; set; } = "nhiguard.inventory.json";

    /// <summary>Path of the lock: what the tools of servers were when somebody approved them. Relative as <see cref="PolicyPath"/>.
    /// It is read where the policy says <c>definitions: locked</c>.</summary>
    public string LockPath { get; set; } = "nhiguard.lock.json";

    /// <summary>Path of the audit file, one JSON object a line, appended to; null for none. Relative as <see cref="PolicyPath"/>.</summary>
    public string? AuditPath { get; set; }

    /// <summary>Where relative paths start, those of the policy (<c>within</c>) and those of arguments. Null for the content root of the host,
    /// or the current directory where there is no host.</summary>
    public string? ContentRoot { get; set; }

    /// <summary>How long a person may take to approve a call before it is denied, where the policy says nothing (<c>approval.expires</c>);
    /// more than zero, at most a day.</summary>
    public TimeSpan ApprovalTimeout { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>Key by which the guard knows its own requests for approval again, and the runs that other processes hand it: at least 32
    /// random bytes, the same in every process that works on a conversation, from a secret store and never from a file in the repository.
    /// Null makes one that ends with the process: what was asked before a restart has to be asked again, and no run comes from elsewhere.</summary>
    public byte[]? SigningKey { get; set; }

    /// <summary>Key of the build property <c>NhiGuardFingerprintKey</c>: with it the audit record of a lease carries the fingerprint of the
    /// value, which is that of a finding of the build when the two are the same secret. At least 32 letters, digits or <c>+ / = - _</c>, from a
    /// secret store. Null for no fingerprints.</summary>
    public string? FingerprintKey { get; set; }

    /// <summary>Lets a guard that enforces start without an inventory file. Then tools that the build never saw (NHI0005) go
    /// unnoticed. A file that is there and broken is refused all the same.</summary>
    public bool AllowMissingInventoryWhileEnforcing { get; set; }
}
