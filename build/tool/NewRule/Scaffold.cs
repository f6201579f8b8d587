namespace NhiGuard.Tool.NewRule;

/// <summary>The files of a new rule. Behind every TODO stands what to write, and the house tests repeat it.</summary>
internal static class Scaffold
{
    public static IEnumerable<(string File, string Text)> Of(string id, string name, string block) =>
    [
        ($"{id}_{name}.cs", Source(id, name, block)),
        ("README.md", Readme(id, name)),
        ("cases/loud.cs", """
            // TODO: a small program that does the bad thing, as real code does it; mark the place of the finding as
            // tests/NhiGuard.Analyzers.Tests/Cases/README.md shows, and name the file by what it shows.

            """),
        ("cases/silent.cs", """
            // TODO: the twin of the loud case: code that looks alike and is right. No mark: nothing may be found here.

            """),
        ("cases/deny.run.yaml", """
            # TODO: a call that the guard stops under this rule: policy, call and expect, as
            # tests/NhiGuard.Analyzers.Tests/Cases/README.md shows.

            """),
        ("cases/allow.run.yaml", """
            # TODO: the twin of the stopped call: one that looks alike and goes through.

            """),
    ];

    private static string Source(string id, string name, string block) => $$"""
        namespace NhiGuard.{{block}};

        /// <summary>TODO: the bad thing in one sentence.</summary>
        public static class {{name}}
        {
            /// <summary>The card. TODO: what the arguments of the message are.</summary>
            public static Rule Rule { get; } = new()
            {
                Id = "{{id}}",
                Name = "{{name}}",
                Title = "TODO: one line for a list of rules",
                Message = "TODO: what is wrong with '{0}', in one sentence",
                Severity = RuleSeverity.Info,
                Faces = Faces.Compile | Faces.Run,
                Fix = FixSafety.None,
                Standards = new()
                {
                    OwaspAgentic = "TODO: ASI01 to ASI10",
                    OwaspNhi = "TODO: NHI1:2025 to NHI10:2025, or a dash",
                    Cwe = "TODO: for example CWE-862",
                    Maestro = "TODO: L1 to L7",
                    NistAiRmf = "TODO: for example MANAGE 2.4",
                    NistCsf = "TODO: for example PR.AA",
                },
            };

            /// <summary>TODO: when the verdict is not to allow. A pure function: no I/O, no clock, no state.</summary>
            public static Verdict Check(in ToolUse use, Policy policy) => Verdict.Allow(policy);
        }

        """;

    private static string Readme(string id, string name) => $"""
        # {id} {name}

        <!-- facts -->
        <!-- /facts -->

        ## What

        TODO: which code and which calls the rule speaks about, and which it leaves alone.

        ## Why

        TODO: what an attacker gains, in terms of an agent that reads hostile text.

        ## Bad

        TODO: the shortest code that is found, as a C# block.

        ## Good

        TODO: the same code put right, as a C# block.

        ## At run time

        TODO: what the guard does under this id and with which reason code, or why it does nothing.

        ## Fix

        TODO: what the code fix changes and why it is safe, or why there is none.

        ## Options

        TODO: the severity key for .editorconfig and every key of the policy that the rule reads.

        """;
}
