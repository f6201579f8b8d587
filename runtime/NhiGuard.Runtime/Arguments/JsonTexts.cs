using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;

namespace NhiGuard;

/// <summary>Shows the text of a JSON value to a matcher without making a string of it.</summary>
internal static class JsonTexts
{
    private const int Small = 256;

#if NET9_0_OR_GREATER
    public static bool Accepts(ArgumentMatcher matcher, JsonElement element)
    {
        var quoted = JsonMarshal.GetRawUtf8Value(element);
        var inner = quoted[1..^1];
        char[]? rented = null;
        try
        {
            var buffer = inner.Length <= Small ? stackalloc char[Small] : (rented = ArrayPool<char>.Shared.Rent(inner.Length));
            return TryRead(quoted, inner, buffer, out var length) && matcher.Accepts(buffer[..length]);
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<char>.Shared.Return(rented);
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
    public static bool Accepts(ArgumentMatcher matcher, JsonElement element) => matcher.Accepts(element.GetString());
#endif
}
