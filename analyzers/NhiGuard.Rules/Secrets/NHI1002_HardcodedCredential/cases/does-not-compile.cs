// @broken
class Broken
{
    public object Make() => new BasicAWSCredentials("AKIA", {|NHI1002:"wJ4lrXUtnFEMIK7MDENGbPxRfiCYzzq"|});

    public object Missing( => new NetworkCredential("user", );

    public void Loop() { var password = password; }
}
