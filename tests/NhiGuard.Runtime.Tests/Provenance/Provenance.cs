using System.Text.Json;

namespace NhiGuard.Tests;

/// <summary>An index and the questions that the tests ask it.</summary>
internal sealed class Provenance
{
    private static readonly FromPolicy _user = Places("user");

    public ProvenanceIndex Index { get; } = new();

    public static Provenance Of(string user)
    {
        var provenance = new Provenance();
        provenance.Index.AddUser(user);
        return provenance;
    }

    public Provenance Output(object? output, string labels = "untrusted", params (string Field, string Labels)[] fields)
    {
        Index.AddOutput(new() { Default = Labels(labels), Fields = fields.ToDictionary(f => f.Field, f => Labels(f.Labels)) }, output, null);
        return this;
    }

    public bool User(object? value) => Index.StemsFrom(value, _user);

    public bool From(object? value, params string[] places) => Index.StemsFrom(value, Places(places));

    public bool Words(string value, params string[] places) => Index.WordsStemFrom(value, Places(places));

    public bool Addresses(string value, params string[] places) => Index.AddressesStemFrom(value, Places(places));

    public static JsonElement Json(string json) => JsonElement.Parse(json);

    private static DataLabels Labels(string labels) => labels.Split(' ').Aggregate(DataLabels.None, (all, one) => all | Enum.Parse<DataLabels>(one, ignoreCase: true));

    private static FromPolicy Places(params string[] places) => new()
    {
        User = places.Contains("user"),
        Trusted = places.Contains("trusted"),
        Internal = places.Contains("internal"),
        Caller = [.. places.Where(p => p.StartsWith("caller.", StringComparison.Ordinal)).Select(p => p["caller.".Length..])],
    };
}
