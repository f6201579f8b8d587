namespace NhiGuard.Tool;

/// <summary><c>IdBlocks.txt</c>: which ids belong to which folder, and which are used up.</summary>
/// <param name="Blocks">The blocks: first id, last id, folder.</param>
/// <param name="Retired">Ids of rules that are gone.</param>
internal sealed record IdBlocks(IReadOnlyList<(string First, string Last, string Folder)> Blocks, IReadOnlyList<string> Retired)
{
    public static IdBlocks Read(Checkout checkout)
    {
        var lines = File.ReadAllLines(Path.Combine(checkout.RulesFolder, "IdBlocks.txt"));
        var words = lines.Where(line => !line.StartsWith('#') && line.Length > 0).Select(line => line.Split(' ')).ToList();
        return new(
            [.. words.Where(w => w.Length == 3).Select(w => (w[0], w[1], w[2]))],
            [.. words.Where(w => w.Length == 2).Select(w => w[0])]);
    }

    /// <summary>The folder to which an id belongs, or null where it lies in no block.</summary>
    public string? FolderOf(string id) => Blocks
        .Where(block => string.CompareOrdinal(block.First, id) <= 0 && string.CompareOrdinal(id, block.Last) <= 0)
        .Select(block => block.Folder)
        .SingleOrDefault();
}
