namespace NhiGuard.Secrets;

/// <summary>Passwords in connection strings and addresses, where they are such as a machine makes.</summary>
internal static class ConnectionFormats
{
    private const string UserNames = "(User ID|User Id|UserID|UserId|User id|user id|UID|Uid|uid|User|user|Username|username|User Name)";
    private const string Setting = "[A-Za-z0-9!#$%*+,./:^_~?@-]{8,128}";

    public static IReadOnlyList<SecretFormat> All { get; } =
    [
        new("database-password", "Database", "password in a connection string", "<" + UserNames + "=[A-Za-z0-9_@.\\-]{1,128};(Password|password|PWD|Pwd|pwd)=>" + Setting, 2.8, "https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax", Proof.Password),
        new("redis-password", "Redis", "password in a connection string", "<:(6379|6380),password=>[A-Za-z0-9!#$%*+./:^_~?@=-]{8,128}", 2.8, "https://stackexchange.github.io/StackExchange.Redis/Configuration", Proof.Password),
        new("postgresql-uri", "PostgreSQL", "password in a connection URI", Address("postgres|postgresql"), 2.8, "https://www.postgresql.org/docs/current/libpq-connect.html", Proof.Password),
        new("mysql-uri", "MySQL", "password in a connection URI", Address("mysql|mariadb|mysqlx"), 2.8, "https://dev.mysql.com/doc/refman/8.4/en/connecting-using-uri-or-key-value-pairs.html", Proof.Password),
        new("mongodb-uri", "MongoDB", "password in a connection URI", Address("mongodb|mongodb+srv"), 2.8, "https://www.mongodb.com/docs/manual/reference/connection-string/", Proof.Password),
        new("redis-uri", "Redis", "password in a connection URI", Address("redis|rediss"), 2.8, "https://redis.io/docs/latest/develop/clients/", Proof.Password),
        new("amqp-uri", "AMQP", "password in a connection URI", Address("amqp|amqps"), 2.8, "https://www.rabbitmq.com/docs/uri-spec", Proof.Password),
        new("ftp-uri", "FTP", "password in an address", Address("ftp|ftps|sftp"), 2.8, "https://www.rfc-editor.org/rfc/rfc1738", Proof.Password),
    ];

    private static string Address(string schemes) => $"<({schemes})://[A-Za-z0-9_.%-]{{0,64}}:>[A-Za-z0-9!#$%*+,.^_~?=-]{{8,128}}<@[A-Za-z0-9.-]{{2,253}}>";
}
