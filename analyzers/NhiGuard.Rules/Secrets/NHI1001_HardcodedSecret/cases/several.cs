public static class Two
{
    public static string Primary = {|NHI1001:"{{secret:openai-project-key}}"|};
    public static string Secondary = {|NHI1001:"{{secret:openai-project-key:2}}"|};
    public static string Again = {|NHI1001:"{{secret:openai-project-key}}"|};

    public static string[] Unnamed() => [{|NHI1001:"{{secret:openai-project-key:3}}"|}, {|NHI1001:"{{secret:openai-project-key:4}}"|}];
}
