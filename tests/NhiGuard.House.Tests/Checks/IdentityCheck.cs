namespace NhiGuard.House.Checks;

/// <summary>An id lies in its block, is given once, and folder, file, card and class carry the same names.</summary>
internal static class IdentityCheck
{
    public static IEnumerable<string> Of(RuleInHouse rule)
    {
        var folder = rule.Folder;
        var blocks = IdBlocks.Read(rule.Checkout);
        if (blocks.FolderOf(folder.Id) != folder.Block)
        {
            yield return $"{folder.Stem} lies in {folder.Block}; IdBlocks.txt puts {folder.Id} into {blocks.FolderOf(folder.Id) ?? "no block"}";
        }

        if (blocks.Retired.Contains(folder.Id))
        {
            yield return $"{folder.Id} is retired in IdBlocks.txt; take another id";
        }

        if (rule.Checkout.RuleFolders().Any(other => other != folder && (other.Id == folder.Id || other.Name == folder.Name)))
        {
            yield return $"another folder has the id or the name of {folder.Stem}";
        }

        if (!File.Exists(folder.Source))
        {
            yield return $"{rule.Path(folder.Stem + ".cs")} is missing; the card and the check stand there";
        }

        if (rule.Card is null)
        {
            yield return $"no public class in NhiGuard.Rules has a property 'Rule' with the id {folder.Id}; write the card of {folder.Stem}";
        }
        else if ((rule.Card.Id, rule.Card.Name, rule.Card.Block) != (folder.Id, folder.Name, folder.Block))
        {
            yield return $"the card says {rule.Card.Block}/{rule.Card.Id}_{rule.Card.Name}, the folder {folder.Block}/{folder.Stem}";
        }
    }
}
