// @path Alias.cs
global using Everywhere = System.Runtime.Serialization.Formatters.Binary.BinaryFormatter;
using System.Runtime.Serialization;
using Here = System.Runtime.Serialization.Formatters.Binary.BinaryFormatter;

#pragma warning disable SYSLIB0011, SYSLIB0050
namespace Aliased
{
    using Inner = System.Runtime.Serialization.Formatters.Binary.BinaryFormatter;

    public static class Formatters
    {
        public static IFormatter First() => {|NHI2001:new Here()|};

        public static IFormatter Second() => {|NHI2001:new Everywhere()|};

        public static IFormatter Third() => {|NHI2001:new Inner()|};

        public static string Name() => nameof(Here);
    }
}
