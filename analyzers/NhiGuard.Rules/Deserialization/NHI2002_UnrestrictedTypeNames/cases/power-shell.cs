// @stubs web
using System.Management.Automation;

public static class ShellUses
{
    public static object Read(string source) => {|NHI2002:PSSerializer.Deserialize(source)|};

    public static object[] List(string source) => {|NHI2002:PSSerializer.DeserializeAsList(source)|};
}
