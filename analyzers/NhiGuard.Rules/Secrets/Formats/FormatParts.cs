namespace NhiGuard.Secrets;

/// <summary>Pieces that several declarations share.</summary>
internal static class FormatParts
{
    public const string Uuid = "[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}";
}
