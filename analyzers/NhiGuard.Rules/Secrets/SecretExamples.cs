namespace NhiGuard.Secrets;
public static class SecretExamples { public static string Expand(string text) => text; }
