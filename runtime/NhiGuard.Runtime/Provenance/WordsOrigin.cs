namespace NhiGuard;

/// <summary>Has somebody else brought words into the text? A pair of words counts as his where he has said it and none of the places vouches
/// for both words; what nobody has said is the model's own.</summary>
internal sealed class WordsOrigin(WhoSaid said, FromPolicy from) : Origin(said, from)
{
    private const int LongestRun = 9;

    protected override bool Covers(string text)
    {
        CanonicalText.Read(text, Said.Words);
        var words = Said.Words;
        var known = Known(words);
        if (Said.IsFull)
        {
            return Array.TrueForAll(known, static is_ => is_);
        }

        if (words.Count == 1)
        {
            return known[0] || !Brought(words[0].Hash, 0);
        }

        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (!(known[i] && known[i + 1]) && Brought(words[i].Hash, words[i + 1].Hash))
            {
                return false;
            }
        }

        return true;
    }

    private bool Brought(ulong first, ulong second) => (Said[Keys.Pair(first, second)] & Marks.Others) != 0;

    private bool[] Known(List<Word> words)
    {
        var known = new bool[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            var run = 0UL;
            for (var n = 0; n < LongestRun && i + n < words.Count; n++)
            {
                run = SecretHash.Then(run, words[i + n].Hash);
                if (Knows(run))
                {
                    Array.Fill(known, true, i, n + 1);
                }
            }
        }

        return known;
    }
}
