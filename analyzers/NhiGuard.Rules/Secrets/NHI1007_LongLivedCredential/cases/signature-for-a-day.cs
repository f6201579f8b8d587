public static class Links
{
    public static string Report => "https://contoso.blob.core.windows.net/reports/may.pdf?sv=2022-11-02&st=2023-05-01&se=2023-05-02&sr=b&sp=r&sig=EXAMPLE";

    public static string Unknown => "https://contoso.blob.core.windows.net/reports/may.pdf?sv=2022-11-02&se=2024-12-31&sr=b&sp=r&sig=EXAMPLE";

    public static string Broken => "https://contoso.blob.core.windows.net/reports/may.pdf?sv=2022-11-02&se=tomorrow%zz&sr=b&sp=r&sig=EXAMPLE";
}
