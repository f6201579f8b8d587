using System.Globalization;
using NhiGuard.Tool.Docs;

namespace NhiGuard.House.Checks;

/// <summary>A rule is a value, and validated before it runs.</summary>
internal static class CardCheck
{
    private static readonly object[] s_arguments = ["a", "b", "c", "d"];

    public static IEnumerable<string> Of(RuleInHouse rule)
    {
        if (rule.Card is not { } card)
        {
            yield break;
        }

        foreach (var catalogue in StandardsCatalogue.All.Where(c => !c.Form.IsMatch(c.EntryOf(card.Standards))))
        {
            yield return $"{card.Id}: '{catalogue.EntryOf(card.Standards)}' is no entry of {catalogue.Name}; expected {catalogue.Form}";
        }

        if (card.Title.EndsWith('.') || card.Message.EndsWith('.'))
        {
            yield return $"{card.Id}: title and message are shown in lists; write them without a full stop at the end";
        }

        if (card.Faces == Faces.None)
        {
            yield return $"{card.Id}: a rule looks somewhere; choose its faces";
        }

        if (card.Fix != FixSafety.None && (card.Faces & (Faces.Compile | Faces.Artifact)) == 0)
        {
            yield return $"{card.Id}: a code fix needs a finding in code or in a file; take the fix away or add the face";
        }

        if (!IsFormat(card.Message))
        {
            yield return $"{card.Id}: the message is no composite format of at most {s_arguments.Length} arguments";
        }
    }

    private static bool IsFormat(string message)
    {
        try
        {
            return string.Format(CultureInfo.InvariantCulture, message, s_arguments).Length > 0;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
