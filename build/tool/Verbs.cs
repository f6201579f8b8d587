using NhiGuard.Tool.Docs;
using NhiGuard.Tool.Fix;
using NhiGuard.Tool.NewRule;

namespace NhiGuard.Tool;

/// <summary>What the tool can do: <c>dotnet run --project build/tool -- VERB</c>.</summary>
internal static class Verbs
{
    private const int UsageError = 2;

    private static readonly IReadOnlyList<Verb> s_all =
    [
        new("new-rule", "ID Name", "writes the folder of a new rule", NewRuleVerb.RunAsync),
        new("docs", "", "writes everything that is made from the rule cards and the policy's schema", DocsVerbs.WriteAsync),
        new("verify", "", "fails where one of these files differs from what it is made from", DocsVerbs.VerifyAsync),
        new("fix", "PROJECT [ID...]", "applies fixes that want a look at each place to a restored project, NHI1004 to its configuration", FixVerb.RunAsync),
    ];

    /// <summary>Runs a verb and returns the exit code: 0 done, 1 not done, 2 not understood.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Checkout checkout, TextWriter output)
    {
        var verb = s_all.FirstOrDefault(v => args.Count > 0 && v.Name == args[0]);
        if (verb is null || !verb.Takes(args.Count - 1))
        {
            await output.WriteLineAsync("usage: dotnet run --project build/tool -- VERB");
            foreach (var known in s_all)
            {
                await output.WriteLineAsync($"  {known.Name + " " + known.Arguments,-22} {known.Summary}");
            }

            return UsageError;
        }

        try
        {
            return await verb.RunAsync(new(checkout, [.. args.Skip(1)], output));
        }
        catch (ToolException fault)
        {
            await output.WriteLineAsync($"{verb.Name}: {fault.Message}");
            return 1;
        }
    }
}

/// <summary>A verb.</summary>
/// <param name="Name">The word on the command line.</param>
/// <param name="Arguments">Names of its arguments; those in brackets may be missing or many.</param>
/// <param name="Summary">What it does, after its name.</param>
/// <param name="RunAsync">Does it and returns the exit code.</param>
internal sealed record Verb(string Name, string Arguments, string Summary, Func<VerbCall, Task<int>> RunAsync)
{
    public bool Takes(int count)
    {
        var names = Arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var required = names.Count(name => !name.StartsWith('['));
        return required == names.Length ? count == required : count >= required;
    }
}

/// <summary>One call of a verb.</summary>
internal sealed record VerbCall(Checkout Checkout, IReadOnlyList<string> Arguments, TextWriter Output);

/// <summary>A fault that the user of the tool can mend; its message says how.</summary>
internal sealed class ToolException(string message) : Exception(message);
