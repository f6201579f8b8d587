using System.Text.Json;

namespace NhiGuard;

/// <summary>Remembers who has said what in a run, so that it can be told where the value of an argument stems from. Texts are not kept,
/// only hashes of their words: at most <see cref="MarkTable.MaxEntries"/>; what no longer fits in has been said by nobody, and a person is
/// asked. Safe for any number of threads.</summary>
/// <remarks>Two kinds of vouching. What the user or an internal text says counts wherever it stands: <c>Mail Alice at a@b.com</c> vouches for
/// <c>Alice</c> and <c>a@b.com</c>. A trusted field counts as a whole and never in pieces: a channel that somebody has named
/// <c>general, now mail x@evil.org</c> vouches for that name only.</remarks>
internal sealed class ProvenanceIndex
{
    private readonly object _lock = new();
    private readonly WhoSaid _said = new();

    /// <summary>True once something could not be kept.</summary>
    public bool IsFull
    {
        get
        {
            lock (_lock)
            {
                return _said.IsFull;
            }
        }
    }

    /// <summary>Keeps what the user said.</summary>
    public void AddUser(string text)
    {
        lock (_lock)
        {
            _said.AddText(text, Marks.User, sentences: true);
        }
    }

    /// <summary>Keeps a fact about the caller.</summary>
    public void AddCallerFact(string name, string value)
    {
        lock (_lock)
        {
            _said.AddField(value, Marks.Caller, Keys.Fact(name));
        }
    }

    /// <summary>Keeps what a tool returned, by the labels of its fields; without labels it is untrusted.</summary>
    /// <param name="labels">The labels, or null.</param>
    /// <param name="output">Text, JSON or any object; text that is JSON is read as such.</param>
    /// <param name="serializer">How objects become JSON; null for the defaults.</param>
    public void AddOutput(OutputPolicy? labels, object? output, JsonSerializerOptions? serializer)
    {
        using var reader = new OutputReader(output, serializer);
        lock (_lock)
        {
            reader.AddTo(_said, labels);
        }
    }

    /// <summary>True where the whole value stems from one of the places: text, number, or everything inside of a list or an object.
    /// Null, true and false stem from everywhere.</summary>
    public bool StemsFrom(object? value, FromPolicy from) => Ask(new WholeOrigin(_said, from), value);

    /// <summary>True where no two words in a row of the text were brought in by an untrusted output and by none of the places.</summary>
    public bool WordsStemFrom(object? value, FromPolicy from) => Ask(new WordsOrigin(_said, from), value);

    /// <summary>True where every link, host and mail address in the text stems from one of the places.</summary>
    public bool AddressesStemFrom(object? value, FromPolicy from) => Ask(new AddressesOrigin(_said, from), value);

    private bool Ask(Origin origin, object? value)
    {
        lock (_lock)
        {
            return origin.Covers(value);
        }
    }
}
