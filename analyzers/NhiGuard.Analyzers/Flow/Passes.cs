namespace NhiGuard.Analyzers.Flow;

/// <summary>Methods, properties and types outside the compilation that hand a value on: the text stays, only its form changes.</summary>
internal static class Passes
{
    /// <summary>What comes out is what the object holds.</summary>
    public static readonly HashSet<string> Receiver = new(StringComparer.Ordinal)
    {
        "Trim", "TrimStart", "TrimEnd", "ToLower", "ToUpper", "ToLowerInvariant", "ToUpperInvariant", "ToString", "ToCharArray", "Normalize", "Clone",
        "AsSpan", "AsMemory", "ToArray", "ToList", "ToImmutableArray", "Substring", "Replace", "PadLeft", "PadRight", "Reverse", "First", "FirstOrDefault", "Last", "LastOrDefault",
        "Single", "SingleOrDefault", "ElementAt", "Peek", "Pop", "Dequeue", "GetAwaiter", "GetResult", "ConfigureAwait", "Append", "Concat", "Skip", "Take",
        "Cast", "OfType", "Copy", "GetValueOrDefault", "GetBuffer", "AsEnumerable", "AsReadOnly",
    };

    /// <summary>What comes out is what is handed in.</summary>
    public static readonly HashSet<string> Argument = new(StringComparer.Ordinal)
    {
        "GetBytes", "GetString", "GetChars", "FromBase64String", "FromHexString", "ToBase64String", "ToHexString", "Concat", "Join", "Format", "Copy", "Intern",
        "EscapeDataString", "UrlEncode", "FromResult", "Deserialize", "FromString", "CreateRange", "StringToBSTR", "Decode", "DecodeBytes", "SerializeToUtf8Bytes",
    };

    /// <summary>Properties that show what the object holds.</summary>
    public static readonly HashSet<string> Property = new(StringComparer.Ordinal)
    {
        "Value", "Last", "First", "Result", "Current", "Values", "Span", "Memory", "Item1", "Item2",
    };

    /// <summary>Types that hold what their constructor is given.</summary>
    public static readonly HashSet<string> Holder = new(StringComparer.Ordinal)
    {
        "String", "string", "SecureString", "MemoryStream", "ReadOnlySpan", "Span", "Memory", "ReadOnlyMemory", "StringBuilder", "List", "Dictionary", "Hashtable",
        "ArrayList", "Queue", "Stack", "LinkedList", "HashSet", "SortedList", "Collection", "KeyValuePair", "Lazy", "BinaryData", "ArraySegment", "Tuple",
    };
}
