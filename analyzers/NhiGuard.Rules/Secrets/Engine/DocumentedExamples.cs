namespace NhiGuard.Secrets;

/// <summary>Values that providers and standards print in their own documentation, kept as hashes so that none stands here.</summary>
internal static class DocumentedExamples
{
    private static readonly HashSet<ulong> _hashes =
    [
        0x3F9D1C996E620B67UL, // Azure Storage emulator
        0x9F1920C6CD484714UL, // Azure Cosmos DB emulator
        0xDDD19C486D095D84UL, // Stripe's API reference
        0x67E733C2F9035757UL, // Stripe's API reference, older
        0x9CBA2B6F12FD10A4UL, // Stripe's test clocks page
        0x3522D725C541298AUL, // jwt.io, payload
        0x79EFE449FBCB78B7UL, // jwt.io, older payload
        0x5539D635CBB33C81UL, // jwt.io, payload with admin
        0xB133D13C694B51B5UL, // RFC 7519, payload
        0xADBD04E3FE1B6D49UL, // firebase-android-sdk
        0x816CD10FDB11EAD0UL, // firebase-android-sdk
        0x294C63F8344D5DF1UL, // firebase-android-sdk
        0x6835E0F288832A40UL, // firebase-android-sdk
        0x828818F833257868UL, // firebase-android-sdk
        0x12113C2E6979F447UL, // firebase-android-sdk
        0x6ACBD824BD32BBD4UL, // firebase-android-sdk
        0xC73F1E61952E6987UL, // firebase-android-sdk
        0x515CB771A4238032UL, // firebase-android-sdk
        0xE754678EA2B14EF1UL, // firebase-android-sdk
        0x29A336C7244F48DDUL, // firebase-android-sdk
        0xE7666DBB286C6C2EUL, // firebase-android-sdk
        0x08B545962ADC7D8BUL, // firebase-android-sdk
        0xDB9422F1DD332DCCUL, // firebase-android-sdk
        0x99B2726346A1E92AUL, // firebase-android-sdk
    ];

    public static bool Contains(string value) => Contains(value, 0, value.Length);

    public static bool Contains(ScanText text, int start, int end) => _hashes.Contains(Hash(text, start, end));

    /// <summary>FNV-1a over the UTF-16 code units.</summary>
    internal static ulong Hash(ScanText text, int start, int end)
    {
        var hash = 14695981039346656037UL;
        for (var i = start; i < end; i++)
        {
            hash = unchecked((hash ^ text[i]) * 1099511628211UL);
        }

        return hash;
    }
}
