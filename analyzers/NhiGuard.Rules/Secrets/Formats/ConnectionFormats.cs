namespace NhiGuard.Secrets;

/// <summary>Passwords in connection strings and addresses, where they are such as a machine makes.</summary>
internal static class ConnectionFormats
{
    private const string UserNames = "(User ID|User Id|UserID|UserId|User id|user id|UID|Uid|uid|User|user|Username|username|User Name)";
    private const string Setting = "[A-Za-z0-9!#$%*+,./:^_~?@-]{8,128}";
    private const string Authority = "://[A-Za-z0-9_.%-]{0,64}:[A-Za-z0-9!#$%*+,.^_~?=-]{8,128}@[A-Za-z0-9.-]{3,253}";

    public static IReadOnlyList<SecretFormat> All { get; } =
    [
        new("database-password", "Database", "password in a connection string", "<" + UserNames + "=[A-Za-z0-9_@.\\-]{1,128};(Password|password|PWD|Pwd|pwd)=>" + Setting, 2.8, "https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax", Proof.Password),
        new("redis-password", "Redis", "password in a connection string", "<:(6379|6380),password=>[A-Za-z0-9!#$%*+./:^_~?@=-]{8,128}", 2.8, "https://stackexchange.github.io/StackExchange.Redis/Configuration", Proof.Password),
        new("postgresql-uri", "PostgreSQL", "connection URI with a password", "(postgres|postgresql)" + Authority, 2.8, "https://www.postgresql.org/docs/current/libpq-connect.html", Proof.Password),
        new("mysql-uri", "MySQL", "connection URI with a password", "(mysql|mariadb|mysqlx)" + Authority, 2.8, "https://dev.mysql.com/doc/refman/8.4/en/connecting-using-uri-or-key-value-pairs.html", Proof.Password),
        new("mongodb-uri", "MongoDB", "connection URI with a password", "(mongodb|mongodb+srv)" + Authority, 2.8, "https://www.mongodb.com/docs/manual/reference/connection-string/", Proof.Password),
        new("redis-uri", "Redis", "connection URI with a password", "(redis|rediss)" + Authority, 2.8, "https://redis.io/docs/latest/develop/clients/", Proof.Password),
        new("amqp-uri", "AMQP", "connection URI with a password", "(amqp|amqps)" + Authority, 2.8, "https://www.rabbitmq.com/docs/uri-spec", Proof.Password),
        new("ftp-uri", "FTP", "address with a password", "(ftp|ftps|sftp)" + Authority, 2.8, "https://www.rfc-editor.org/rfc/rfc1738", Proof.Password),
    ];
}
