public static class Policies
{
    public static string Everything => {|NHI1010:"""
        { "Version": "2012-10-17", "Statement": [ { "Effect": "Allow", "Action": "*", "Resource": "*" } ] }
        """|};

    public static string Attached => {|NHI1010:"arn:aws:iam::aws:policy/AdministratorAccess"|};
}
