using System.Text.Json;

namespace NhiGuard.Tests;

internal static class TestInventory
{
    /// <summary>What the build writes for an application with these tools.</summary>
    public static string Json(IEnumerable<string> tools) => JsonSerializer.Serialize(new
    {
        version = 1,
        projects = new[]
        {
            new
            {
                name = "App",
                targetFramework = "net10.0",
                agents = new[] { new { name = "bot", at = new[] { "Program.cs:12" } } },
                tools = tools.Select(static tool => new
                {
                    name = tool, method = "App.Tools." + tool, scopes = Array.Empty<string>(), agents = new[] { "bot" }, at = new[] { "Program.cs:20" },
                }),
                secrets = Array.Empty<object>(),
            },
        },
    });
}
