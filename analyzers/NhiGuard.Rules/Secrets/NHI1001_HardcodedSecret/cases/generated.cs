// @path Client.g.cs
public static class Client
{
    public static string Key => {|NHI1001:"{{secret:openai-project-key}}"|};
}
