using System.Security.Cryptography.X509Certificates;

class Stores
{
    public X509Certificate2 File(string password) => X509CertificateLoader.LoadPkcs12FromFile("server.pfx", password);

    public X509Certificate2 Bare() => X509CertificateLoader.LoadPkcs12FromFile("server.pfx", null);

    public X509Certificate2Collection Find(X509Store store) =>
        store.Certificates.Find(X509FindType.FindByThumbprint, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b", validOnly: true);
}
