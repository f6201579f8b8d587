using System.Text;

namespace NhiGuard.Build.Tasks;

/// <summary>A text file that is written back as it was: encoding, byte order mark, line ends, permissions.</summary>
internal sealed class EncodedFile
{
    private static readonly Encoding[] s_marked =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
    ];

    private static readonly Encoding s_unmarked = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Encoding _encoding;

    private EncodedFile(string path, string text, Encoding encoding)
    {
        Path = path;
        Text = text;
        _encoding = encoding;
    }

    public string Path { get; }

    /// <summary>The text without byte order mark.</summary>
    public string Text { get; }

    /// <summary>Reads a file; null where its bytes are no text that could be written back unchanged.</summary>
    public static EncodedFile? TryRead(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var encoding = Array.Find(s_marked, e => StartsWith(bytes, e.GetPreamble())) ?? s_unmarked;
        var skipped = encoding.GetPreamble().Length;
        try
        {
            return new(path, encoding.GetString(bytes, skipped, bytes.Length - skipped), encoding);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Writes another text: the file holds the old one or the new one, never a part.</summary>
    public void Write(string text)
    {
        // The copy has the permissions of the original.
        var other = $"{Path}.{Guid.NewGuid():n}.tmp";
        File.Copy(Path, other);
        try
        {
            using (var stream = new FileStream(other, FileMode.Truncate, FileAccess.Write))
            {
                Write(stream, _encoding.GetPreamble());
                Write(stream, _encoding.GetBytes(text));
                stream.Flush(flushToDisk: true);
            }

            File.Replace(other, Path, destinationBackupFileName: null);
        }
        finally
        {
            File.Delete(other);
        }
    }

    private static void Write(Stream stream, byte[] bytes) => stream.Write(bytes, 0, bytes.Length);

    private static bool StartsWith(byte[] bytes, byte[] mark) => bytes.Length >= mark.Length && mark.Where((b, i) => bytes[i] != b).Any() is false;
}
