using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;

namespace NhiGuard;

/// <summary>A question about a text that may lie anywhere.</summary>
internal interface ITextTest
{
    /// <summary>Texts with fewer characters pass unread.</summary>
    int Least { get; }

    bool Passes(ReadOnlySpan<char> text);
}

/// <summary>Reads the texts of JSON values without making strings of them, where the framework lets one.</summary>
internal static class JsonTexts
{
    private const int Small = 128;

#if NET9_0_OR_GREATER
    /// <summary>Asks about the text of a string; text that is no Unicode never passes.</summary>
    public static bool Passes<T>(T test, JsonElement text)
        where T : struct, ITextTest
    {
        var quoted = JsonMarshal.GetRawUtf8Value(text);
        return Passes(test, quoted, quoted[1..^1]);
    }

    /// <summary>Asks about the name of a property.</summary>
    public static bool Passes<T>(T test, JsonProperty property)
        where T : struct, ITextTest
    {
        var name = JsonMarshal.GetRawUtf8PropertyName(property);
        return name.Contains((byte)'\\') ? test.Passes(property.Name) : Passes(test, default, name);
    }

    private static bool Passes<T>(T test, ReadOnlySpan<byte> quoted, ReadOnlySpan<byte> inner)
        where T : struct, ITextTest
    {
        if (inner.Length < test.Least)
        {
            return true;
        }

        char[]? rented = null;
        try
        {
            var buffer = inner.Length <= Small ? stackalloc char[Small] : (rented = ArrayPool<char>.Shared.Rent(inner.Length));
            return TryRead(quoted, inner, buffer, out var length) && test.Passes(buffer[..length]);
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<char>.Shared.Return(rented, clearArray: true);
            }
        }
    }

    private static bool TryRead(ReadOnlySpan<byte> quoted, ReadOnlySpan<byte> inner, Span<char> buffer, out int length)
    {
        if (!inner.Contains((byte)'\\'))
        {
            return Utf8.ToUtf16(inner, buffer, out _, out length, replaceInvalidSequences: false) == OperationStatus.Done;
        }

        var reader = new Utf8JsonReader(quoted);
        reader.Read();
        length = reader.CopyString(buffer);
        return true;
    }
#else
    /// <summary>Asks about the text of a string.</summary>
    public static bool Passes<T>(T test, JsonElement text)
        where T : struct, ITextTest => test.Passes(text.GetString());

    /// <summary>Asks about the name of a property.</summary>
    public static bool Passes<T>(T test, JsonProperty property)
        where T : struct, ITextTest => test.Passes(property.Name);
#endif
}
