namespace NhiGuard.Secrets;

/// <summary>Pieces that several declarations share.</summary>
internal static class FormatParts
{
    public const string Uuid = "[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}";

    /// <summary>A random one.</summary>
    public const string Uuid4 = "[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-[a-f0-9]{4}-[a-f0-9]{12}";

    /// <summary>A value without a signature of its own, behind a name that its provider gives it: in JSON, in a shell, in a header.</summary>
    public static string Labelled(params string[] names) => "<(" + string.Join("|", names) + ")[=:\\\"' ]{1,6}>";
}
