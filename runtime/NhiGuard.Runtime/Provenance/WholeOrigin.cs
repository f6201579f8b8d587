namespace NhiGuard;

/// <summary>Does the whole value stem from one place?</summary>
internal sealed class WholeOrigin(WhoSaid said, FromPolicy from) : Origin(said, from)
{
    protected override bool Covers(decimal number) => Knows(Keys.Number(number));

    protected override bool Covers(string text)
    {
        foreach (var form in WhoSaid.Forms(text))
        {
            CanonicalText.Read(form, Said.Words);
            if (Said.Words.Count == 0 ? string.IsNullOrWhiteSpace(form) : IsKnown(Said.Words))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsKnown(List<Word> words) =>
        Knows(Keys.Run(words))
        || (Keys.Digits(words, 0, words.Count) is { } digits && Knows(digits))
        || (words.Count > WhoSaid.Piece && (InPieces(words, Marks.User) || InPieces(words, Marks.Internal)));

    private bool InPieces(List<Word> words, Marks place)
    {
        for (var i = 0; i + WhoSaid.Piece <= words.Count; i++)
        {
            var run = 0UL;
            for (var n = 0; n < WhoSaid.Piece; n++)
            {
                run = SecretHash.Then(run, words[i + n].Hash);
            }

            if (!Knows(run, place))
            {
                return false;
            }
        }

        return true;
    }
}
