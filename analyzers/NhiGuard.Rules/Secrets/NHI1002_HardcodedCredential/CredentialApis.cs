using static NhiGuard.Secrets.CredentialKind;

namespace NhiGuard.Secrets;

/// <summary>APIs that take a credential: one line each.</summary>
public static class CredentialApis
{
    private const string Azure = "Azure.Core";
    private const string AspNet = "Microsoft.AspNetCore.App";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<CredentialApi> All { get; } =
    [
        Of("System.Net.NetworkCredential", ".ctor", "password", 1, Certain),
        Of("System.Net.NetworkCredential", "Password", "", -1, Certain),
        Of("System.Security.Cryptography.Rfc2898DeriveBytes", ".ctor", "password", 0, Certain),
        Of("System.Security.Cryptography.Rfc2898DeriveBytes", "Pbkdf2", "password", 0, Certain),
        Of("System.Security.Cryptography.PasswordDeriveBytes", ".ctor", "strPassword", 0, Certain),
        Of("System.Security.Cryptography.PasswordDeriveBytes", ".ctor", "password", 0, Certain),
        Of("System.Security.SecureString", "AppendChar", "c", 0, Certain),
        Of("System.Net.Http.Headers.AuthenticationHeaderValue", ".ctor", "parameter", 1, Header),
        Of("System.ClientModel.ApiKeyCredential", ".ctor", "key", 0, ApiKey, "System.ClientModel"),
        Of("Azure.AzureKeyCredential", ".ctor", "key", 0, ApiKey, Azure),
        Of("Azure.AzureSasCredential", ".ctor", "signature", 0, ApiKey, Azure),
        Of("Azure.AzureNamedKeyCredential", ".ctor", "key", 1, ApiKey, Azure),
        Of("Azure.Identity.ClientSecretCredential", ".ctor", "clientSecret", 2, ApiKey, "Azure.Identity"),
        Of("Azure.Identity.UsernamePasswordCredential", ".ctor", "password", 1, Certain, "Azure.Identity"),
        Of("Azure.Storage.StorageSharedKeyCredential", ".ctor", "accountKey", 1, ApiKey, "Azure.Storage.Common"),
        Of("Microsoft.IdentityModel.Tokens.SymmetricSecurityKey", ".ctor", "key", 0, Certain, "Microsoft.IdentityModel.Tokens"),
        Of("Microsoft.Identity.Client.ConfidentialClientApplicationBuilder", "WithClientSecret", "clientSecret", 0, ApiKey, "Microsoft.Identity.Client"),
        Of("Amazon.Runtime.BasicAWSCredentials", ".ctor", "secretKey", 1, ApiKey, "AWSSDK.Core"),
        Of("Amazon.Runtime.SessionAWSCredentials", ".ctor", "awsSecretAccessKey", 1, ApiKey, "AWSSDK.Core"),
        Of("OpenAI.OpenAIClient", ".ctor", "apiKey", 0, ApiKey, "OpenAI"),
        Of("System.DirectoryServices.DirectoryEntry", ".ctor", "password", 2, Certain, "System.DirectoryServices"),
        Of("System.DirectoryServices.AccountManagement.PrincipalContext", "ValidateCredentials", "password", 1, Certain, "System.DirectoryServices.AccountManagement"),
        Of("System.Data.SqlClient.SqlCredential", ".ctor", "password", 1, Certain, "System.Data.SqlClient"),
        Of("Microsoft.Data.SqlClient.SqlCredential", ".ctor", "password", 1, Certain, "Microsoft.Data.SqlClient"),
        Of("MailKit.MailService", "Authenticate", "password", 1, Certain, "MailKit"),
        Of("MailKit.MailService", "AuthenticateAsync", "password", 1, Certain, "MailKit"),
        Of("Renci.SshNet.PasswordAuthenticationMethod", ".ctor", "password", 1, Certain, "SSH.NET"),
        Of("Renci.SshNet.SshClient", ".ctor", "password", 2, Certain, "SSH.NET"),
        Of("Renci.SshNet.SftpClient", ".ctor", "password", 2, Certain, "SSH.NET"),
        Of("FluentFTP.FtpClient", ".ctor", "pass", 2, Certain, "FluentFTP"),
        Of("MongoDB.Driver.MongoCredential", "CreateCredential", "password", 2, Certain, "MongoDB.Driver"),
        Of("Twilio.TwilioClient", "Init", "password", 1, ApiKey, "Twilio"),
        Of("SendGrid.SendGridClient", ".ctor", "apiKey", 0, ApiKey, "SendGrid"),
        Of("Microsoft.SharePoint.Client.SharePointOnlineCredentials", ".ctor", "password", 1, Certain, "Microsoft.SharePointOnline.CSOM"),
        Of("Microsoft.AspNetCore.Identity.UserManager`1", "CreateAsync", "password", 1, Password, AspNet),
        Of("Microsoft.AspNetCore.Identity.UserManager`1", "AddPasswordAsync", "password", 1, Password, AspNet),
        Of("Microsoft.AspNetCore.Identity.UserManager`1", "CheckPasswordAsync", "password", 1, Password, AspNet),
        Of("Microsoft.AspNetCore.Identity.UserManager`1", "ResetPasswordAsync", "newPassword", 2, Password, AspNet),
        Of("Microsoft.AspNetCore.Identity.SignInManager`1", "PasswordSignInAsync", "password", 1, Password, AspNet),
        Of("Microsoft.Web.Administration.ApplicationPoolProcessModel", "Password", "", -1, Certain, "Microsoft.Web.Administration"),
    ];

    private static CredentialApi Of(string type, string member, string parameter, int ordinal, CredentialKind kind, string? package = null) =>
        new(type, member, parameter, ordinal, kind, HardcodedCredential.Rule.Id, package);
}
