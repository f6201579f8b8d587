namespace NhiGuard;

/// <summary>Reason codes: stable, in kebab-case, safe to show to a model, a person and a log.</summary>
public static class Reasons
{
    /// <summary>The policy grants the call.</summary>
    public const string Granted = "granted";

    /// <summary>No agent is known for the call: forgotten context means deny.</summary>
    public const string NoAgent = "no-agent";

    /// <summary>The run that the call belongs to has ended.</summary>
    public const string RunOver = "run-over";

    /// <summary>The run arrived from elsewhere, and nothing proves where it comes from.</summary>
    public const string RunRefused = "run-refused";

    /// <summary>An agent further up the chain could not make the call itself.</summary>
    public const string NotDelegated = "not-delegated";

    /// <summary>Agents have handed on to agents more often than the policy lets them.</summary>
    public const string TooDeep = "delegation-too-deep";

    /// <summary>A run has begun more children than the policy lets it.</summary>
    public const string TooManyChildren = "too-many-children";

    /// <summary>A child run names another caller than its parent.</summary>
    public const string CallerChanged = "caller-changed";

    /// <summary>The policy asks for a run, and the call belongs to none: forgotten context means deny.</summary>
    public const string NoRun = "no-run";

    /// <summary>The policy requires a caller, and the run acts for nobody.</summary>
    public const string NoCaller = "no-caller";

    /// <summary>The run has made all the calls that the policy lets it make.</summary>
    public const string CallsUsedUp = "calls-used-up";

    /// <summary>The tool has been called as often as the policy allows in this stretch of time.</summary>
    public const string TooOften = "too-often";

    /// <summary>A flow of the policy denies the effect after what the run has seen.</summary>
    public const string FlowDenied = "flow-denied";

    /// <summary>The policy does not name the agent.</summary>
    public const string UnknownAgent = "unknown-agent";

    /// <summary>The policy does not grant the tool to the agent.</summary>
    public const string ToolNotGranted = "tool-not-granted";

    /// <summary>The arguments are no JSON object, or one name in them has two values.</summary>
    public const string BadArguments = "bad-arguments";

    /// <summary>The policy lists the arguments of the tool, and the call has another one.</summary>
    public const string ArgumentUnknown = "argument-unknown";

    /// <summary>The policy grants the tool, but not with this value.</summary>
    public const string ArgumentNotGranted = "argument-not-granted";

    /// <summary>The path leads out of the folders that the policy grants, or could be read in more than one way.</summary>
    public const string PathNotGranted = "path-not-granted";

    /// <summary>The tool needs a scope that the agent does not hold.</summary>
    public const string ScopeNotGranted = "scope-not-granted";

    /// <summary>Neither the code nor the policy says which scope the tool needs.</summary>
    public const string NoScope = "no-scope";

    /// <summary>The build did not see the tool.</summary>
    public const string NotInInventory = "not-in-inventory";

    /// <summary>A call that the guard sent itself, to see that it would be denied.</summary>
    public const string Canary = "canary";

    /// <summary>The policy locks the definitions of the server's tools, and the lock does not name this one.</summary>
    public const string NotInLock = "not-in-lock";

    /// <summary>Title or description of the tool is not the locked one.</summary>
    public const string DescriptionChanged = "description-changed";

    /// <summary>A schema of the tool is not the locked one.</summary>
    public const string SchemaChanged = "schema-changed";

    /// <summary>The policy does not name the server that the tool comes from.</summary>
    public const string UnknownServer = "unknown-server";

    /// <summary>The server is reached under another address than the policy says.</summary>
    public const string OtherAddress = "other-address";

    /// <summary>The server is started from another package than the policy says.</summary>
    public const string OtherPackage = "other-package";

    /// <summary>The agent has a tool of this name, or of one that looks alike, from elsewhere.</summary>
    public const string NameTaken = "name-taken";

    /// <summary>The policy demands a person's approval.</summary>
    public const string ApprovalRequired = "approval-required";

    /// <summary>A person has approved the call.</summary>
    public const string Approved = "approved";

    /// <summary>An argument stems from none of the places that the policy names for it.</summary>
    public const string NotFromGrantedSource = "not-from-granted-source";

    /// <summary>An approval answers no request of this guard: it is forged, altered, late, for somebody else, or used before.</summary>
    public const string ApprovalNotGenuine = "approval-not-genuine";

    /// <summary>A credential stood in what the call carries.</summary>
    public const string SecretFound = "secret-found";

    /// <summary>The check itself failed; the guard fails closed.</summary>
    public const string GuardFault = "guard-fault";

    /// <summary>The policy does not name the secret.</summary>
    public const string UnknownSecret = "unknown-secret";

    /// <summary>The secret belongs to tools, and no tool call is running.</summary>
    public const string OutsideToolCall = "outside-tool-call";

    /// <summary>The policy does not lease the secret to the tool.</summary>
    public const string SecretNotGranted = "secret-not-granted";

    /// <summary>The policy does not grant the host.</summary>
    public const string HostNotGranted = "host-not-granted";

    /// <summary>The secret would travel in the clear to another machine.</summary>
    public const string NotEncrypted = "not-encrypted";

    /// <summary>The token lives longer than the policy lets it.</summary>
    public const string LivesTooLong = "lives-too-long";

    /// <summary>The lease has expired, or the tool call that it belongs to has ended.</summary>
    public const string LeaseOver = "lease-over";

    /// <summary>The lease has been used as often as the policy allows.</summary>
    public const string LeaseUsedUp = "lease-used-up";

    /// <summary>The source has no value for the secret.</summary>
    public const string SourceEmpty = "source-empty";
}
