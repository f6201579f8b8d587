namespace NhiGuard;

/// <summary>Judges a value piece by piece, without ever holding it as a whole. Immutable; asking it allocates nothing.</summary>
public abstract class ArgumentMatcher(ArgumentTypes types)
{
    /// <summary>What kinds of value the argument may be; none where the policy does not say.</summary>
    protected ArgumentTypes Types => types;

    /// <summary>True where the policy says that the value as a whole is a list.</summary>
    public bool RequiresList => Has(ArgumentTypes.Array) && (types & ArgumentValue.Kinds) == ArgumentTypes.None;

    /// <summary>True for null where the policy lists it as a kind.</summary>
    public bool AcceptsNull => Has(ArgumentTypes.Null);

    /// <summary>True for a text that keeps the constraints.</summary>
    public abstract bool Accepts(ScanText text);

    /// <summary>True for a number that keeps the constraints.</summary>
    public virtual bool Accepts(decimal number) => false;

    /// <summary>True for a whole number that keeps the constraints.</summary>
    public virtual bool Accepts(long number) => false;

    /// <summary>True for a truth value that keeps the constraints.</summary>
    public virtual bool Accepts(bool truth) => false;

    /// <summary>True for a list, whose elements are judged next.</summary>
    public virtual bool AcceptsList => true;

    /// <summary>True for an object, whose inside is not judged.</summary>
    public virtual bool AcceptsObject => false;

    /// <summary>True where the policy lists the kind.</summary>
    protected bool Has(ArgumentTypes kind) => (types & kind) != 0;
}
