class Compared
{
    public string? ApiToken { get; set; }

    public bool Left(string accessToken) => accessToken.Equals({|NHI1002:"b03f5f7f11d50a3a"|}, StringComparison.Ordinal);

    public bool Right(string accessToken) => {|NHI1002:"31bf3856ad364e35"|}.Equals(accessToken);

    public bool Operator(string accessToken) => accessToken == {|NHI1002:"9d1c36ad3645e7f2"|};

    public bool Mode(string accessToken) => accessToken == "none" || "Required".Equals(accessToken) || accessToken != "oauth2";

    public static void Set(Compared? other)
    {
        if (other is not null)
        {
            other.ApiToken = {|NHI1002:"7c2f90b1e4a85d36"|};
        }
    }
}
