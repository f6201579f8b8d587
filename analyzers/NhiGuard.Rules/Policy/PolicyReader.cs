using System.Security.Cryptography;
using System.Text;

namespace NhiGuard;

/// <summary>Reads <c>nhiguard.yaml</c>: strict, bounded, and with a place for every fault.</summary>
/// <remarks>Time and memory grow in step with the text, which is at most 1 MiB and 32 levels deep.</remarks>
public static class PolicyReader
{
    /// <summary>Reads the text of a policy.</summary>
    /// <returns>Either the policy or at least one error; bad text is never an exception.</returns>
    public static PolicyReadResult Read(string text)
    {
        var source = new PolicyText(text);
        var errors = new PolicyErrors(source);
        var policy = Read(source, errors);
        return errors.Any ? new(null, errors.InOrder()) : new(policy, []);
    }

    /// <summary>Reads a policy file, of which no more than 1 MiB is taken into memory.</summary>
    /// <param name="utf8">The file; UTF-8 with or without byte order mark.</param>
    /// <returns>Either the policy or at least one error.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static PolicyReadResult Read(Stream utf8)
    {
        const int most = PolicyText.MaxBytes + 3;
        var bytes = new byte[most + 1];
        var count = 0;
        for (int read; count < bytes.Length && (read = utf8.Read(bytes, count, bytes.Length - count)) > 0;)
        {
            count += read;
        }

        if (count > most)
        {
            return Fault("", PolicyText.TooLarge);
        }

        try
        {
            return Read(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes, 0, count));
        }
        catch (DecoderFallbackException fault)
        {
            return Fault(Encoding.UTF8.GetString(bytes, 0, Math.Max(0, fault.Index)), "the file is not UTF-8; save it with that encoding");
        }
    }

    /// <summary>A fault behind the part of the text that is whole.</summary>
    private static PolicyReadResult Fault(string before, string message)
    {
        var source = new PolicyText(before);
        var errors = new PolicyErrors(source);
        errors.Add(new(source.Text.Length, 1), message);
        return new(null, errors.InOrder());
    }

    private static Policy? Read(PolicyText source, PolicyErrors errors)
    {
        if (!TextCheck.Passes(source, errors) || YamlTree.Read(source, errors) is not { } root)
        {
            return null;
        }

        new PolicyValidator(errors).Check(root, PolicySchema.Root, FirstToken(source, root));

        // A misspelt key would make faults of its own between places: these are looked for in a document that fits.
        if (errors.Any)
        {
            return null;
        }

        var policy = PolicyBinder.Bind(root, Hash(source.Text));
        PolicyConsistency.Check(root, policy, errors);
        return policy;
    }

    private static TextPart FirstToken(PolicyText source, YamlNode root) =>
        root.Entries.Count > 0 ? root.Entries[0].Key.Part : source.TokenAt(root.Part.Start);

    private static string Hash(string text)
    {
        using var sha = SHA256.Create();
        var digest = sha.ComputeHash(Encoding.UTF8.GetBytes(text.Replace("\r\n", "\n").Replace('\r', '\n')));
        return string.Concat(digest.Select(static b => b.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
    }
}
