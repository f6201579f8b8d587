class Entry
{
    public string Key { get; set; } = "first-entry";

    public string IV { get; set; } = "Roman4";
}

class Entries
{
    public Entry Make() => new() { Key = "entry-0002", IV = "four-0004" };

    public KeyValuePair<string, string> Pair() => new("key-000001", "value-000001");
}
