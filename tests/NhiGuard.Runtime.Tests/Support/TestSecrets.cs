namespace NhiGuard.Tests;

/// <summary>Secrets made up anew for each test.</summary>
internal sealed class TestSecrets : ISecretSource
{
    public string Kind => "test";

    public string Crm { get; set; } = "crm+/" + Guid.NewGuid().ToString("N") + "=?&";

    public string Model { get; } = "model-" + Guid.NewGuid().ToString("N");

    /// <summary>The buffer handed out last: the guard has to zero it.</summary>
    public char[]? Last { get; private set; }

    public ValueTask<char[]?> ReadAsync(string key, CancellationToken cancellationToken) =>
        new(Last = (key == "TEST_crm" ? Crm : Model).ToCharArray());
}
