namespace NhiGuard.Secrets;

internal static class Base62
{
    private const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /// <summary>Six digits, padded with zeros on the left: as many as 32 bits need.</summary>
    public static string Encode(uint value)
    {
        var text = new char[6];
        for (var i = text.Length - 1; i >= 0; i--)
        {
            text[i] = Digits[(int)(value % 62)];
            value /= 62;
        }

        return new string(text);
    }
}
