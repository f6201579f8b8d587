using NhiGuard;

public static class Tools
{
    [ToolScope("docs.read")]
    public static string SearchDocs(string query) => "nothing about " + query;

    public static string DeleteUser(string name) => "gone: " + name;
}
