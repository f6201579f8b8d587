public static class Headers
{
    public static string Within => {|NHI1001:"Bearer {{secret:openai-project-key}}"|};

    public static string Joined(string scheme) => scheme + " " + {|NHI1001:"{{secret:anthropic-api-key}}"|};

    public static string Interpolated(string user) => $"{user}{|NHI1001::{{secret:github-personal-token}}@github.com|}";

    public static string Account(string name) => $"AccountName={name}{|NHI1001:;{{secret:azure-storage-account-key}}|}";
}
