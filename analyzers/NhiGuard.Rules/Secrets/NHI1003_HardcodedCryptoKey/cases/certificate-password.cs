using System.Security.Cryptography.X509Certificates;

class Certificates
{
    public X509Certificate2 File() => X509CertificateLoader.LoadPkcs12FromFile("server.pfx", {|NHI1003:"pfx-p4ss"|});

    public byte[] Export(X509Certificate2 certificate) => certificate.Export(X509ContentType.Pfx, {|NHI1003:"exported"|});
}
