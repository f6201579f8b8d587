using System.Globalization;
using System.Text;

namespace NhiGuard.Tools;

/// <summary>What a name looks like: names of one shape are taken for each other by people and models.</summary>
/// <remarks>Case, compatibility forms, accents, invisible characters, white space and the separators <c>_ - . /</c> make no difference,
/// and neither do letters of other scripts that are drawn as Latin ones.</remarks>
internal static class LookAlike
{
    private const string Drawn = "аеорсухіјѕһԁɡԛԝкмнтвαορυιντкγ0l1|";
    private const string Latin = "aeopcyxijshdgqwkmhtbaopyivtkyoiii";

    public static string Shape(string name)
    {
        var shape = new StringBuilder(name.Length);
        foreach (var c in Normal(name))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.Control
                || char.IsWhiteSpace(c) || c is '_' or '-' or '.' or '/')
            {
                continue;
            }

            var drawn = Drawn.IndexOf(c);
            shape.Append(drawn < 0 ? c : Latin[drawn]);
        }

        return shape.ToString();
    }

    private static string Normal(string name)
    {
        try
        {
            return name.Normalize(NormalizationForm.FormKD).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair is no text; nothing looks like it.
            return name;
        }
    }
}
