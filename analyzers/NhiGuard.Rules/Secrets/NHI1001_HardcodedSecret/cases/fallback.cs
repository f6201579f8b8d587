public static class Fallback
{
    public static string Key() => Environment.GetEnvironmentVariable("MY_OPENAI_KEY") ?? {|NHI1001:"{{secret:openai-project-key}}"|};

    public static string Other(string? given) => given ?? {|NHI1001:"{{secret:github-personal-token}}"|};
}
