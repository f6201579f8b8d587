// @property IsTestProject=true
public static class TokenTests
{
    public static string Fake(string scope = "*") => scope;
}
