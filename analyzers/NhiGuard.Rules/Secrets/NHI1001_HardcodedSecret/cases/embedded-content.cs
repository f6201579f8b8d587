public static class Embedded
{
    public const string Font = "data:font/woff2;base64,d09GMgABAAAAAAPoAA8AAAAABzQAAAOPAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP0ZGVE0cGh4GYACCQhEICoQkgm8LDAABNgIkAw==";
    public const string Gif = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
    public const string Zip = "UEsDBAoAAAAAAIdO4kAAAAAAAAAAAAAAAAAJAAAAdG9vbHMudHh0UEsBAhQACgAAAAAA";
    public const string SshPublic = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGm7vQ2yXk1hR4tZ9bLcWnEoJfDpSsUaVrTqYwMxKzCe agents@contoso.com";
    public static ReadOnlySpan<byte> Magic => "PK\u0003\u0004"u8;
    public static ReadOnlySpan<byte> Json => """{"jsonrpc":"2.0","method":"tools/list","id":1}"""u8;
}
