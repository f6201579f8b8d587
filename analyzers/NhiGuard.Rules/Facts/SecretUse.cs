namespace NhiGuard;

/// <summary>A secret on its way to a host.</summary>
/// <param name="Secret">Name of the secret as the policy names it; never its value.</param>
/// <param name="Tool">Name of the tool whose call is running, or null outside of every call.</param>
/// <param name="Host">Host to which the secret is to be sent, in lower case and without a port.</param>
/// <param name="Carried">True when the guarded outbound handler carries it, so that no code of the application sees the value.</param>
public readonly record struct SecretUse(string Secret, string? Tool, string Host, bool Carried);
