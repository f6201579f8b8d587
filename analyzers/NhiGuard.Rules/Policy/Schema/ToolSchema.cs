using static NhiGuard.CommonShapes;

namespace NhiGuard;

/// <summary>What a policy may say about one tool.</summary>
internal static class ToolSchema
{
    private static readonly EitherShape Label = new(Labels.Items, Labels);

    private static readonly EitherShape Output = new(Labels.Items, Labels, new ObjectShape("key",
        new("default", Label, "The labels of everything that no field names.") { Required = true },
        new("fields", new MapShape(new("a field", "field names"), Label) { NotEmpty = true },
            "Labels of single fields of a JSON result, at whatever depth; they replace the default there.")));

    private static readonly TextShape Fact = new("values", @"^\S(.*\S)?$", "a value without white space around it");

    private static readonly ObjectShape Approval = new("key",
        new("always", new LiteralShape("true"), "A person approves every call."),
        new("never", new LiteralShape("true"), "Nobody is asked."),
        new("when", new ObjectShape("condition",
                new("after-all", Labels, "Asks once the run has seen data with all of these labels, and where no run is known."),
                new("caller-not", new MapShape(new("a fact", "names of facts"), new ListShape(Fact) { NotEmpty = true }) { NotEmpty = true },
                    "Asks where the caller has none of these values for the fact, and where no caller is known."),
                new("outside", new MapShape(new("an argument", "argument names"), ArgumentSchema.Value) { NotEmpty = true },
                    "Asks where the argument is missing or does not keep these constraints."))
            {
                NotEmpty = true,
            },
            "A person approves the calls of which one of these conditions holds; none of them lies in the model's hand."),
        new("expires", Time, "How long a request for approval waits for its answer; as long as the application says where this is missing."))
    {
        ExactlyOneOf = ["always", "never", "when"],
    };

    private static readonly ObjectShape Rate = new("key",
        new("calls", new NumberShape(1, 1_000_000), "The most calls in any stretch of this length.") { Required = true },
        new("per", Time, "Length of the stretch.") { Required = true },
        new("for", new ChoiceShape("agent", "caller", "run"), "Who shares the count: all runs of an agent, all runs for a caller, or one run.") { Required = true });

    public static ObjectShape Tool { get; } = new("key",
        new("mode", Mode, "enforce narrows the mode of the file for this tool."),
        new("scopes", new ListShape(Scope), "The scopes that the tool needs, besides those its code declares."),
        new("effects", Effects, "What the tool does to the world; flows speak of it."),
        new("output", Output, "Labels of what the tool returns; untrusted where this is missing."),
        new("approval", Approval, "Whether a person is asked before each call."),
        new("rate", Rate, "How often the tool may be called."),
        new("arguments", new MapShape(new("an argument", "argument names"), ArgumentSchema.Argument),
            "What the arguments may be; one that is not listed is denied, and where this is missing every argument passes."));
}
