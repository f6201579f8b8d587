public static class Links
{
    public static string Report => {|NHI1007:"https://contoso.blob.core.windows.net/reports/may.pdf?sv=2022-11-02&st=2023-05-01T00%3A00%3A00Z&se=2033-05-01T00%3A00%3A00Z&sr=b&sp=r&sig=EXAMPLE"|};

    public static string Endless => {|NHI1007:"https://contoso.blob.core.windows.net/reports/may.pdf?sv=2022-11-02&se=2099-12-31&sr=b&sp=r&sig=EXAMPLE"|};
}
