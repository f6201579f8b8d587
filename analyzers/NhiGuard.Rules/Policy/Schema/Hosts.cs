namespace NhiGuard;

/// <summary>Hosts in the one form in which they are compared.</summary>
internal static class Hosts
{
    /// <summary>False for a name that DNS does not carry, and for numbers that programs read as an address in several ways.</summary>
    public static bool IsCanonical(string host)
    {
        var labels = host.Split('.');
        if (host.Length > 253 || labels.Any(static label => label.Length > 63))
        {
            return false;
        }

        // A last label that is a number makes an address of the whole: 127.1, 0177.0.0.1 and 0x7f.1 are all 127.0.0.1.
        return !IsNumber(labels[labels.Length - 1]) || (labels.Length == 4 && labels.All(IsOctet));
    }

    private static bool IsNumber(string label) =>
        label.All(char.IsDigit) || (label.StartsWith("0x", StringComparison.Ordinal) && label.Skip(2).All(Uri.IsHexDigit));

    private static bool IsOctet(string label) =>
        byte.TryParse(label, out var octet) && octet.ToString(System.Globalization.CultureInfo.InvariantCulture) == label;
}
