using System.Text.RegularExpressions;

namespace NhiGuard.House.Checks;

/// <summary>Each face of a rule is shown once loud and once silent, and of code and calls there are at least as many silent cases.</summary>
internal static partial class CasesCheck
{
    public static IEnumerable<string> Of(RuleInHouse rule)
    {
        if (rule.Card is not { } card)
        {
            yield break;
        }

        var cases = Read(rule).ToList();
        foreach (var face in new[] { Faces.Compile, Faces.Artifact, Faces.Run }.Where(face => card.Faces.HasFlag(face)))
        {
            var (file, loud, silent) = Expected(face, card.Id);
            if (!cases.Any(c => c.Face == face && c.IsLoud))
            {
                yield return $"{rule.Path("cases")} has no loud case for {face}: write {file} {loud}, or take the face off the card";
            }

            if (!cases.Any(c => c.Face == face && !c.IsLoud))
            {
                yield return $"{rule.Path("cases")} has no silent case for {face}: write {file} {silent}";
            }
        }

        // A file format has more ways to be wrong than right; code that looks alike and is right there always is.
        var (loudest, quiet) = (cases.Count(c => c.Face != Faces.Artifact && c.IsLoud), cases.Count(c => c.Face != Faces.Artifact && !c.IsLoud));
        if (quiet < loudest)
        {
            yield return $"{rule.Path("cases")} has {loudest} loud cases and {quiet} silent ones; write code that looks alike and is right";
        }
    }

    private static (string File, string Loud, string Silent) Expected(Faces face, string id) => face switch
    {
        Faces.Compile => ("a .cs file", $"with {{|{id}:…|}} around the place of the finding", "without a mark that looks like the loud one"),
        Faces.Artifact => ("a file such as x.yaml", $"with {{|{id}:…|}} around the place of the finding", "without a mark that looks like the loud one"),
        _ => ("a .run.yaml file", $"whose expectation says 'rule: {id}'", "in which the rule does not speak"),
    };

    // A file that says nothing but what is to be written is no case.
    private static IEnumerable<(Faces Face, bool IsLoud)> Read(RuleInHouse rule)
    {
        var files = rule.Files().Where(f => f.Path.Contains("/cases/", StringComparison.Ordinal) && !f.Path.Contains(".fixed.", StringComparison.Ordinal)).ToList();
        var companions = files.SelectMany(f => PolicyComment().Matches(f.Text)).Select(m => m.Groups["file"].Value).ToHashSet();
        foreach (var (path, text) in files.Where(f => HasContent(f.Text)))
        {
            var marked = text.Contains($"{{|{rule.Folder.Id}:", StringComparison.Ordinal)
                || text.Contains($"// @finding {rule.Folder.Id}", StringComparison.Ordinal);
            if (path.EndsWith(".cs", StringComparison.Ordinal))
            {
                yield return (Faces.Compile, marked);
            }
            else if (path.EndsWith(".run.yaml", StringComparison.Ordinal))
            {
                yield return (Faces.Run, text.Contains($"rule: {rule.Folder.Id}", StringComparison.Ordinal));
            }
            else if (!companions.Contains(Path.GetFileName(path)))
            {
                yield return (Faces.Artifact, marked);
            }
        }
    }

    private static bool HasContent(string text) =>
        text.Split('\n').Select(line => line.Trim()).Any(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal) && !line.StartsWith('#'));

    [GeneratedRegex("^// @policy (?<file>\\S+)", RegexOptions.Multiline)]
    private static partial Regex PolicyComment();
}
