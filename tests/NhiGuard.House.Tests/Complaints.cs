namespace NhiGuard.House;

internal static class Complaints
{
    /// <summary>Fails with one complaint a line, so that they can be read and worked off.</summary>
    public static void AreNone(IEnumerable<string> complaints)
    {
        var all = complaints.ToList();
        if (all.Count > 0)
        {
            Assert.Fail("\n  " + string.Join("\n  ", all));
        }
    }
}
