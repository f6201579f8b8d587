using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;

namespace NhiGuard;

/// <summary>The forms in which a value comes back: as it is, base64 and base64url at each alignment, hexadecimal, percent, JSON.</summary>
internal static class Encodings
{
    /// <summary>Shorter values and fragments are too likely to stand in ordinary text.</summary>
    public const int Shortest = 4;

    private const int ShortestFragment = 6;
    private const string Hex = "0123456789abcdef";

    public static List<Needle> Of(ReadOnlySpan<char> value)
    {
        List<Needle> needles = [new(value.ToArray())];
        var bytes = new byte[Encoding.UTF8.GetByteCount(value)];
        Encoding.UTF8.GetBytes(value, bytes);
        AddBase64(needles, bytes);
        needles.Add(new(ToHex(bytes), ignoreCase: true));
        AddUnlessPlain(needles, value, Percent(bytes), ignoreCase: true);
        AddUnlessPlain(needles, value, Json(value, JavaScriptEncoder.Default), ignoreCase: true);
        AddUnlessPlain(needles, value, Json(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping), ignoreCase: true);
        CryptographicOperations.ZeroMemory(bytes);
        return needles;
    }

    private static void AddUnlessPlain(List<Needle> needles, ReadOnlySpan<char> value, char[] encoded, bool ignoreCase)
    {
        if (!value.SequenceEqual(encoded))
        {
            needles.Add(new(encoded, ignoreCase));
        }
    }

    /// <summary>Where a value starts inside a larger base64 text shifts its digits: of each shift the digits that it alone decides.</summary>
    private static void AddBase64(List<Needle> needles, byte[] bytes)
    {
        for (var shift = 0; shift < 3; shift++)
        {
            var shifted = new byte[shift + bytes.Length];
            bytes.CopyTo(shifted, shift);
            var digits = new char[(shifted.Length + 2) / 3 * 4];
            Convert.TryToBase64Chars(shifted, digits, out _);
            var first = (shift * 8 + 5) / 6;
            var end = shifted.Length * 8 / 6;
            if (end - first >= ShortestFragment)
            {
                var own = digits[first..end];
                needles.Add(new(own, margin: 1));
                AddBase64Url(needles, own);
            }

            CryptographicOperations.ZeroMemory(shifted);
            Array.Clear(digits);
        }
    }

    private static void AddBase64Url(List<Needle> needles, char[] digits)
    {
        if (digits.AsSpan().IndexOfAny('+', '/') >= 0)
        {
            var url = digits.AsSpan().ToArray();
            url.AsSpan().Replace('+', '-');
            url.AsSpan().Replace('/', '_');
            needles.Add(new(url, margin: 1));
        }
    }

    private static char[] ToHex(byte[] bytes)
    {
        var digits = new char[bytes.Length * 2];
        for (var i = 0; i < bytes.Length; i++)
        {
            digits[2 * i] = Hex[bytes[i] >> 4];
            digits[2 * i + 1] = Hex[bytes[i] & 15];
        }

        return digits;
    }

    private static char[] Percent(byte[] bytes)
    {
        var encoded = new char[bytes.Length * 3];
        var length = 0;
        foreach (var b in bytes)
        {
            if (char.IsAsciiLetterOrDigit((char)b) || "-._~".Contains((char)b))
            {
                encoded[length++] = (char)b;
                continue;
            }

            encoded[length++] = '%';
            encoded[length++] = Hex[b >> 4];
            encoded[length++] = Hex[b & 15];
        }

        return Cut(encoded, length);
    }

    private static char[] Json(ReadOnlySpan<char> value, JavaScriptEncoder encoder)
    {
        var encoded = new char[value.Length * encoder.MaxOutputCharactersPerInputCharacter];
        encoder.Encode(value, encoded, out _, out var length);
        return Cut(encoded, length);
    }

    private static char[] Cut(char[] buffer, int length)
    {
        var cut = buffer[..length];
        Array.Clear(buffer);
        return cut;
    }
}
