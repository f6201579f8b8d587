namespace NhiGuard.Secrets;

/// <summary>The catalogue of credential formats.</summary>
public static class SecretFormats
{
    private static readonly Dictionary<string, SecretFormat> _byId;

    static SecretFormats()
    {
        All =
        [
            .. AiFormats.All, .. AzureFormats.All, .. CloudFormats.All, .. CodeHostFormats.All,
            .. ChatFormats.All, .. PaymentFormats.All, .. MonitoringFormats.All,
            .. PlatformFormats.All, .. ConnectionFormats.All, .. GenericFormats.All,
        ];
        _byId = All.ToDictionary(f => f.Id, StringComparer.Ordinal);
    }

    /// <summary>Every format; ids are unique.</summary>
    public static IReadOnlyList<SecretFormat> All { get; }

    /// <summary>The format of this id.</summary>
    /// <exception cref="ArgumentException">No format has this id.</exception>
    internal static SecretFormat Get(string id) => _byId.TryGetValue(id, out var format)
        ? format
        : throw new ArgumentException($"There is no credential format '{id}'", nameof(id));
}
