using NhiGuard.Secrets;

namespace NhiGuard.Demo;

/// <summary>The sample with generated credentials in place of its templates.</summary>
internal static class WorkCopy
{
    public static void Create()
    {
        if (Directory.Exists(Places.Root))
        {
            Directory.Delete(Places.Root, recursive: true);
        }

        foreach (var source in Directory.EnumerateFiles(Places.Sample, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(Places.Sample, source);
            if (path.Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj" or "README.md"))
            {
                var target = Path.Combine(Places.Work, path);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.WriteAllText(target, SecretExamples.Expand(File.ReadAllText(source)));
            }
        }
    }

    /// <summary>What the fixed program asks its environment for.</summary>
    public static IReadOnlyDictionary<string, string> Credentials() => new Dictionary<string, string>
    {
        ["GitHub__Token"] = SecretExamples.Create("github-fine-grained-token", seed: 2),
        ["SENDGRID_API_KEY"] = SecretExamples.Create("sendgrid-api-key", seed: 2),
        ["Logging__LogLevel__Microsoft"] = "Warning",
    };

    /// <summary>Faults that the sample says it carries, in comments on their lines.</summary>
    public static IReadOnlyList<PlantedFault> PlantedFaults() =>
    [
        .. from path in Directory.EnumerateFiles(Places.Work, "*.cs", SearchOption.AllDirectories)
           let file = Path.GetRelativePath(Places.Work, path).Replace('\\', '/')
           where file.Split('/')[0] is not ("bin" or "obj")
           from line in File.ReadLines(path).Select((text, index) => (Text: text, Number: index + 1))
           let words = line.Text.Split("// planted: ") is [_, var note] ? note.Split(' ') : null
           where words is not null
           select new PlantedFault(words[0], file, line.Number, Stays: words.Contains("stays")),
    ];
}

/// <summary>A fault that the sample carries on purpose; one that stays has no fix.</summary>
internal sealed record PlantedFault(string Rule, string File, int Line, bool Stays);
