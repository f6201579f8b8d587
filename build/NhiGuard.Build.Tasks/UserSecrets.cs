using System.Diagnostics;
using System.Text;

namespace NhiGuard.Build.Tasks;

/// <summary>The user secrets of a project, by way of <c>dotnet user-secrets</c>. Values go through pipes, never over a command line.</summary>
internal sealed class UserSecrets(string id, string dotnet)
{
    private const int Patience = 60_000;

    /// <summary>What is stored.</summary>
    /// <exception cref="IOException">The tool cannot be run, or says something else than before.</exception>
    public IReadOnlyDictionary<string, string> Read()
    {
        var output = Run("list --json", "");
        var start = output.IndexOf('{');
        var end = output.LastIndexOf('}');
        try
        {
            var known = start < 0 ? [] : (Dictionary<string, object?>)JsonText.Read(output.Substring(start, end - start + 1))!;
            return known.Where(pair => pair.Value is string).ToDictionary(pair => pair.Key, pair => (string)pair.Value!, StringComparer.OrdinalIgnoreCase);
        }
        catch (FormatException)
        {
            throw new IOException("dotnet user-secrets list wrote no JSON; nothing was changed.");
        }
    }

    /// <summary>Adds values.</summary>
    /// <exception cref="IOException">They are not stored.</exception>
    public void Add(IReadOnlyDictionary<string, string> values) =>
        Run("set", "{" + string.Join(",", values.Select(pair => $"{Quote(pair.Key)}:{Quote(pair.Value)}")) + "}");

    private string Run(string verb, string input)
    {
        if (id.Any(c => !char.IsLetterOrDigit(c) && c is not ('-' or '_' or '.')))
        {
            throw new IOException("The UserSecretsId of this project holds characters that are no part of an id; nothing was changed.");
        }

        var start = new ProcessStartInfo(dotnet.Length > 0 ? dotnet : "dotnet", $"user-secrets {verb} --id {id}")
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Start(start);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var bytes = new UTF8Encoding(false).GetBytes(input);
        process.StandardInput.BaseStream.Write(bytes, 0, bytes.Length);
        process.StandardInput.Close();
        if (!process.WaitForExit(Patience))
        {
            process.Kill();
            throw new IOException("dotnet user-secrets did not end; nothing was changed.");
        }

        // What the tool says may hold values.
        error.Wait();
        return process.ExitCode == 0 ? output.Result : throw new IOException($"dotnet user-secrets {verb} ended with {process.ExitCode}; nothing was changed.");
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new IOException($"dotnet user-secrets cannot be run ({e.Message}); nothing was changed.");
        }
    }

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            quoted.Append(c is '"' or '\\' ? "\\" + c : c < ' ' || c > '~' ? $"\\u{(int)c:x4}" : c.ToString());
        }

        return quoted.Append('"').ToString();
    }
}
