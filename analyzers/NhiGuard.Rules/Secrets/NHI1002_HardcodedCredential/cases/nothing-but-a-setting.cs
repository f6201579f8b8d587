class Setting
{
    public static string Whole(string more = {|NHI1002:"Password=autumn"|}) => more;

    public static string Prose() => "Password=required for all users";

    public static string Other() => "grant_type=password";

    public static string Missing() => "password=";

    public static string Parameter() => "password=@password";
}
