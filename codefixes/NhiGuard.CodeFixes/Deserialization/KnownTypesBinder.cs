using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NhiGuard.CodeFixes.Deserialization;

/// <summary>The text of a closed <c>ISerializationBinder</c>.</summary>
internal static class KnownTypesBinder
{
    private const string Name = "KnownTypes";

    /// <summary>A name that is free in the type, or that of a binder which this fix has added already.</summary>
    public static string NameIn(INamedTypeSymbol type, out bool exists)
    {
        var name = Name;
        for (var number = 2; ; number++)
        {
            var members = type.GetMembers(name);
            exists = members.OfType<INamedTypeSymbol>().Any(t => t.AllInterfaces.Any(i => i.Name == "ISerializationBinder"));
            if (exists || members.IsEmpty)
            {
                return name;
            }

            name = Name + number;
        }
    }

    /// <summary>The class: names are compared with those of the list, as Json.NET writes them, and looked up nowhere.</summary>
    public static MemberDeclarationSyntax Declare(string name, IReadOnlyList<ITypeSymbol> types, bool isNullable)
    {
        var (maybe, sure) = isNullable ? ("?", "!") : ("", "");
        var list = new StringBuilder();
        foreach (var type in types)
        {
            var named = $"typeof({type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)})";
            list.Append($"            {{ Plain({named}.FullName{sure}), {named} }},\n");
        }

        var text = $$"""

                private sealed class {{name}} : global::Newtonsoft.Json.Serialization.ISerializationBinder
                {
                    private static readonly global::System.Collections.Generic.Dictionary<string, global::System.Type> s_types = new global::System.Collections.Generic.Dictionary<string, global::System.Type>
                    {
            {{list.ToString().TrimEnd()}}
                    };

                    private readonly global::Newtonsoft.Json.Serialization.DefaultSerializationBinder _names = new global::Newtonsoft.Json.Serialization.DefaultSerializationBinder();

                    public global::System.Type BindToType(string{{maybe}} assemblyName, string typeName) => s_types.TryGetValue(Plain(typeName), out var type)
                        ? type
                        : throw new global::Newtonsoft.Json.JsonSerializationException("The payload names a type that is not known.");

                    public void BindToName(global::System.Type serializedType, out string{{maybe}} assemblyName, out string{{maybe}} typeName) => _names.BindToName(serializedType, out assemblyName, out typeName);

                    private static string Plain(string name) => global::System.Text.RegularExpressions.Regex.Replace(name, @", (Version|Culture|PublicKeyToken)=[^,\]]+", "");
                }

            """;
        return SyntaxFactory.ParseMemberDeclaration(text)!;
    }
}
