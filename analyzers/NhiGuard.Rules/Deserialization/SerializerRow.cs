namespace NhiGuard.Deserialization;

/// <summary>One entry of the table of serializers: a use of a framework's type that is a finding of one rule.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Type">Metadata name of the type that declares the members, or whose construction it is.</param>
/// <param name="Use">What the code does.</param>
/// <param name="Members">The members; empty for <see cref="Use.Creation"/>.</param>
public sealed record SerializerRow(string RuleId, string Type, Use Use, params string[] Members)
{
    /// <summary>Property that takes a binder; one that is closed makes the use safe.</summary>
    public string? Binder { get; init; }

    /// <summary>A condition that makes the use harmless.</summary>
    public Unless Unless { get; init; }

    /// <summary>Only in versions of the declaring assembly below this one; null for all.</summary>
    public Version? Before { get; init; }

    /// <summary>The type's own name, by which its construction is found in the text.</summary>
    public string TypeName => Type.Substring(Type.LastIndexOfAny(['.', '+']) + 1).Split('`')[0];

    /// <summary>The words whose appearance in a text makes a closer look worthwhile.</summary>
    public IEnumerable<string> Words => Members.Length == 0 ? [TypeName] : Members;
}

/// <summary>What the code does with a type of the table.</summary>
public enum Use
{
    /// <summary>Calls a member, or hands it on as a method group.</summary>
    Call,

    /// <summary>Constructs the type.</summary>
    Creation,

    /// <summary>Sets a property, field or attribute argument to a constant that is neither null, false nor zero.</summary>
    Assignment,

    /// <summary>Sets a property to false.</summary>
    SwitchedOff,

    /// <summary>Takes the value of a static member.</summary>
    Mention,

    /// <summary>Passes a <see cref="System.Type"/> or the name of one that comes from data to a member or, without members, to a constructor.</summary>
    ChosenType,

    /// <summary>Reads an object graph whose type, named in the code, holds a DataSet or DataTable.</summary>
    Graph,

    /// <summary>Casts a number to the value of the enumeration that trusts the payload.</summary>
    Cast,

    /// <summary>Gives the object a resolver that fetches what a document names.</summary>
    Resolver,

    /// <summary>Constructs a type that fetches what a document names unless told otherwise, on .NET Framework before 4.5.2.</summary>
    OldDefault,

    /// <summary>Declares a field or property of the type inside a type that is serialized.</summary>
    Member,
}

/// <summary>Conditions that make a use of the table harmless.</summary>
public enum Unless
{
    /// <summary>None.</summary>
    Never,

    /// <summary>The first constructor argument is true: the payload is authenticated.</summary>
    Authenticated,

    /// <summary>The payload is a resource or file that the code names: it is part of the application.</summary>
    OwnResource,

    /// <summary>The payload's type, named in the code, leaves nothing open: no object, interface or abstract class.</summary>
    ClosedType,

    /// <summary>The receiver was built to refuse subtypes.</summary>
    SubtypesRefused,

    /// <summary>The format asked for is one of text, files or pictures.</summary>
    PlainFormat,

    /// <summary>The address is written in the code.</summary>
    ConstantAddress,

    /// <summary>The same object's resolver is set to null.</summary>
    NoResolver,

    /// <summary>The object does not become a part of one that reads.</summary>
    NotInstalled,

    /// <summary>The settings allow the stylesheet neither scripts nor the document function.</summary>
    PlainStylesheet,
}
