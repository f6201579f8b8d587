using System.Globalization;

namespace NhiGuard;

/// <summary>Times as people write them: <c>30s</c>, <c>5m</c>, <c>1h</c>.</summary>
internal static class Duration
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    public static bool TryRead(string text, out TimeSpan duration)
    {
        duration = default;
        var unit = text.Length < 2 ? 0 : text[text.Length - 1] switch { 's' => 1, 'm' => 60, 'h' => 3600, _ => 0 };
        if (unit == 0 || !int.TryParse(text.Substring(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return false;
        }

        duration = TimeSpan.FromSeconds((double)count * unit);
        return duration > TimeSpan.Zero && duration <= Longest;
    }
}
