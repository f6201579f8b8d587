using System.Security.Cryptography.X509Certificates;

class Certificates
{
    public X509Certificate2 File() => X509CertificateLoader.LoadPkcs12FromFile("server.pfx", Environment.GetEnvironmentVariable("PASSWORD") ?? throw new InvalidOperationException("Set PASSWORD."));

    public byte[] Export(X509Certificate2 certificate) => certificate.Export(X509ContentType.Pfx, Environment.GetEnvironmentVariable("PASSWORD_2") ?? throw new InvalidOperationException("Set PASSWORD_2."));
}
