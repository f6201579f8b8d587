using Microsoft.Build.Framework;
using NhiGuard.Secrets;

namespace NhiGuard.Build.Tasks;

/// <summary>Moves secrets out of configuration files into the user secrets of the project, and puts placeholders in their place.</summary>
/// <remarks>A value is stored before it is replaced; where it cannot be stored, the file stays as it is. No value is ever shown.</remarks>
public sealed class FixConfiguration : BuildTask
{
    /// <summary>Full paths of the files.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>Full path of the project.</summary>
    [Required]
    public string Project { get; set; } = "";

    /// <summary>The project's <c>UserSecretsId</c>.</summary>
    public string UserSecretsId { get; set; } = "";

    /// <summary>The <c>dotnet</c> that runs the build.</summary>
    public string Dotnet { get; set; } = "";

    /// <summary>True to move what only its name gives away, too.</summary>
    public bool Guesses { get; set; }

    /// <summary>The terminal logger shows warnings, but no messages: so this is said as a warning where that does no harm.</summary>
    public bool WarningsBreakTheBuild { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            var found = Files.Select(file => Read(file.ItemSpec)).OfType<(EncodedFile File, ConfigurationFix Fix)>().ToList();
            foreach (var (file, fix) in found)
            {
                foreach (var left in fix.Left)
                {
                    Tell(file, left, $"{left.What} stands at no key here that a placeholder could refer to: take it out by hand");
                }
            }

            return found.All(f => f.Fix.Edits.Count == 0) || Move(found);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail(Project, $"NhiGuardFix: {e.Message}");
        }
    }

    private (EncodedFile, ConfigurationFix)? Read(string path)
    {
        if (EncodedFile.TryRead(path) is not { } file)
        {
            Warn(path, "NhiGuardFix leaves this file alone: it is not well-formed UTF-8 or UTF-16");
            return null;
        }

        return ConfigurationScan.Of(path, file.Text, isListed: true)?.Fix(Guesses) is { } fix ? (file, fix) : null;
    }

    private bool Move(IReadOnlyList<(EncodedFile File, ConfigurationFix Fix)> found)
    {
        if (UserSecretsId.Length == 0)
        {
            return Fail(Project, $"NhiGuardFix keeps what it takes out of files in the user secrets, and this project has none; nothing was changed. Run: dotnet user-secrets init --project \"{Project}\"");
        }

        var store = new UserSecrets(UserSecretsId, Dotnet);
        var known = store.Read();
        var added = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var moved = found.Select(f => (f.File, f.Fix, Edits: f.Fix.Edits.Where(e => Keep(f.File, e, known, added)).ToList())).Where(m => m.Edits.Count > 0).ToList();
        if (added.Count > 0)
        {
            store.Add(added);
        }

        foreach (var (file, fix, edits) in moved)
        {
            file.Write(fix.Apply(edits));
            foreach (var edit in edits)
            {
                Tell(file, edit.Finding, $"'{edit.Key}' is in the user secrets of this machine now. Elsewhere: dotnet user-secrets set \"{edit.Key}\" …, or a vault. What was committed is known: revoke it");
            }
        }

        return true;
    }

    /// <summary>False where the key holds another value already: one of the two would be lost.</summary>
    private bool Keep(EncodedFile file, ConfigurationEdit edit, IReadOnlyDictionary<string, string> known, Dictionary<string, string> added)
    {
        if (known.TryGetValue(edit.Key, out var value) || added.TryGetValue(edit.Key, out value))
        {
            if (value != edit.Value)
            {
                Warn(file.Path, LineOf(file, edit.Finding), $"NhiGuardFix leaves '{edit.Key}' alone: the user secrets hold another value under that key");
            }

            return value == edit.Value;
        }

        added.Add(edit.Key, edit.Value);
        return true;
    }

    private void Tell(EncodedFile file, ConfigurationFinding finding, string message)
    {
        if (WarningsBreakTheBuild)
        {
            Say($"{file.Path}({LineOf(file, finding)}): NhiGuardFix: {message}");
        }
        else
        {
            Warn(file.Path, LineOf(file, finding), $"NhiGuardFix: {message}");
        }
    }

    private static int LineOf(EncodedFile file, ConfigurationFinding finding) => file.Text.Take(finding.Start).Count(c => c == '\n') + 1;
}
