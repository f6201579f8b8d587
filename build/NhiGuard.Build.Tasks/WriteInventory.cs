using System.Text;
using Microsoft.Build.Framework;

namespace NhiGuard.Build.Tasks;

/// <summary>Merges the inventories that the compiler embedded into a program and into the assemblies beside it.</summary>
public sealed class WriteInventory : BuildTask
{
    /// <summary>The compiled assembly and the files that are copied beside it.</summary>
    [Required]
    public ITaskItem[] Assemblies { get; set; } = [];

    /// <summary>The file to write; its folder exists.</summary>
    [Required]
    public string File { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        // Canonical texts begin with the project's name and target framework, so ordinal order is a readable order.
        var projects = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var path in Assemblies.Select(a => a.ItemSpec).Distinct())
        {
            if (!path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) && !path.EndsWith(".exe", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (EmbeddedInventory.Read(path) is not { } json)
            {
                continue;
            }

            try
            {
                ProjectInventory.Parse(json);
                projects.Add(json);
            }
            catch (FormatException e)
            {
                return Fail(path, $"The inventory embedded in this assembly cannot be read ({e.Message}). Rebuild it with the current NhiGuard.Analyzers.");
            }
        }

        System.IO.File.WriteAllText(File, Merge(projects), new UTF8Encoding(false));
        return true;
    }

    /// <summary>One project a line: what the compiler embedded is canonical already, so it is not written anew.</summary>
    private static string Merge(IEnumerable<string> projects) =>
        "{\"version\":1,\"projects\":[\n" + string.Join(",\n", projects) + "\n]}\n";
}
