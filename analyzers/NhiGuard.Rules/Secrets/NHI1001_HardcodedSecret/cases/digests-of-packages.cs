public static class Locked
{
    public static readonly Dictionary<string, string> Hashes = new()
    {
        ["Newtonsoft.Json/13.0.3"] = "sha512-HrC5BXdl00IP9zeV+0Z848QWPAoCr9P3bDEZguI+gkLcBKAOxix/tLEAAHC+UvDNPv4a2d18lOReHMOagPa+zQ==",
        ["mcr.microsoft.com/dotnet/aspnet"] = "sha256:7e8f0b1c5a5e4f0d6b0a7c8e9d2f3a4b5c6d7e8f9a0b1c2d3e4f5a6b7c8d9e0f",
        ["pkg:npm/%40modelcontextprotocol/server-filesystem@2025.8.21"] = "r6bT4Qn1sCjKq0B2m8YgXvZ5LhPd7WfE3uNaIoRtJkM=",
    };
}
