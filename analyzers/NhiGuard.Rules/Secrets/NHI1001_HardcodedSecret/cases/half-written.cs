// @broken
public sealed class Half
{
    public const string Key = {|NHI1001:"{{secret:openai-project-key}}"|}

    public string Call(string scheme => $"{scheme} {Key + "
}
