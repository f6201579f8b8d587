class Challenge
{
    private const string ServerToken = "realm=\"elm.example.net\",nonce=\"OA6MG9tEQGm2hh\",qop=\"auth\",algorithm=md5-sess";
    private const string FinalToken = "rspauth=ea40f60335c427b5527b84dbabcdfffd";

    public bool Is(string text) => text == ServerToken || text == FinalToken;
}
