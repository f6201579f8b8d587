using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using NhiGuard.Analyzers.Flow;
using NhiGuard.Deserialization;

namespace NhiGuard.Analyzers.Deserialization;

/// <summary>Judges a binder by its code: does every way to a type lead through a comparison with what the code lists?</summary>
internal sealed class BinderJudge(Hit hit)
{
    private const int Depth = 4;

    /// <summary>Judges the value that is set as binder: the worst of what it may be.</summary>
    public Binding Value(IOperation? value)
    {
        var worst = Binding.Closed;
        foreach (var end in hit.Origin(value))
        {
            worst = Max(worst, End(end));
        }

        return value is null ? Binding.Absent : worst;
    }

    /// <summary>The contract that a type answers to.</summary>
    public ResolverContract? Contract(ITypeSymbol? type) => ResolverContract.All.FirstOrDefault(c => hit.Serializers.Is(c.Type, type));

    public static Binding Max(Binding a, Binding b) => a > b ? a : b;

    private Binding End(IOperation end) => end switch
    {
        { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation => Binding.Absent,
        { Type: INamedTypeSymbol type } => Type(type, isExact: end is IObjectCreationOperation),
        _ => Binding.Unknown,
    };

    private Binding Type(INamedTypeSymbol type, bool isExact)
    {
        if (Contract(type) is not { } contract)
        {
            return Binding.Unknown;
        }

        for (INamedTypeSymbol? t = type; t is not null; t = t.BaseType)
        {
            if (ResolverContract.OpenByNature.Any(name => hit.Serializers.Find(name).Contains(t, SymbolEqualityComparer.Default)))
            {
                return Binding.Open;
            }

            var method = t.GetMembers(contract.Method).OfType<IMethodSymbol>()
                .FirstOrDefault(m => !m.IsAbstract && !m.DeclaringSyntaxReferences.IsEmpty && Answers(m));
            if (method is not null)
            {
                return new OpenLookup(hit, contract).IsOpen(method, Depth) ? Binding.Open : Binding.Closed;
            }
        }

        return isExact && contract.Type == "MessagePack.MessagePackSerializerOptions" ? Binding.Open : Binding.Unknown;
    }

    // Overloads of the same name that the serializer does not call say nothing.
    private static bool Answers(IMethodSymbol method) =>
        method.IsOverride || method.ExplicitInterfaceImplementations.Any()
        || method.ContainingType.AllInterfaces.SelectMany(i => i.GetMembers(method.Name))
            .Any(m => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(m), method));
}
