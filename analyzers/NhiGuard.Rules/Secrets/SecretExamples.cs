using System.Globalization;
using System.Text;

namespace NhiGuard.Secrets;

/// <summary>Makes values that have a format's shape, entropy and checksum and belong to nobody, for cases, samples and tests.</summary>
public static class SecretExamples
{
    private const string Opening = "{{secret:";
    private const string Closing = "}}";
    private const int Attempts = 1000;

    /// <summary>A valid example of a format, with the context that the format demands around the value.</summary>
    /// <param name="formatId">Id of the format.</param>
    /// <param name="seed">The same seed gives the same example, on every framework.</param>
    /// <exception cref="ArgumentException">No format has this id.</exception>
    public static string Create(string formatId, int seed)
    {
        var format = SecretFormats.Get(formatId);
        var random = new ExampleRandom(DocumentedExamples.Hash(formatId, 0, formatId.Length) + (ulong)(uint)seed);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var shaped = format.Examples[random.Below(format.Examples.Count)].Create(random);
            var example = format.Proof?.Seal(shaped, random) ?? shaped;
            var found = SecretScanner.Scan(example);
            if (found.Count == 1 && found[0].Format == format)
            {
                return example;
            }
        }

        throw new InvalidOperationException($"The declaration of '{formatId}' allows no example: its parts contradict each other");
    }

    /// <summary>Replaces <c>{{secret:FORMAT-ID}}</c> (seed 1) and <c>{{secret:FORMAT-ID:SEED}}</c> by examples.</summary>
    /// <exception cref="ArgumentException">A template names no format or no number.</exception>
    public static string Expand(string text)
    {
        var expanded = new StringBuilder();
        var done = 0;
        for (var open = text.IndexOf(Opening, StringComparison.Ordinal); open >= 0; open = text.IndexOf(Opening, done, StringComparison.Ordinal))
        {
            var close = text.IndexOf(Closing, open, StringComparison.Ordinal);
            if (close < 0)
            {
                break;
            }

            expanded.Append(text, done, open - done).Append(Create(text.Substring(open + Opening.Length, close - open - Opening.Length)));
            done = close + Closing.Length;
        }

        return expanded.Append(text, done, text.Length - done).ToString();
    }

    private static string Create(string template)
    {
        var parts = template.Split(':');
        var seed = 1;
        return parts.Length <= 2 && (parts.Length == 1 || int.TryParse(parts[1], NumberStyles.Integer, CultureInfo.InvariantCulture, out seed))
            ? Create(parts[0], seed)
            : throw new ArgumentException($"'{template}' is not FORMAT-ID or FORMAT-ID:SEED", nameof(template));
    }
}
