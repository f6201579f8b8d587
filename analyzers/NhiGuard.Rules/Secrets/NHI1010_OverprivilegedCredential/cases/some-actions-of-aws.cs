public static class Policies
{
    public static string Read => """
        { "Version": "2012-10-17", "Statement": [
            { "Effect": "Allow", "Action": ["s3:GetObject"], "Resource": "*" },
            { "Effect": "Deny", "Action": "*", "Resource": "arn:aws:s3:::payroll" } ] }
        """;

    public static string Attached => "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess";
}
