using System.Runtime.Serialization.Formatters.Binary;

#pragma warning disable SYSLIB0011
/// <summary>Takes the place of <see cref="BinaryFormatter.Deserialize"/>.</summary>
public static class Migration
{
    // new BinaryFormatter().Deserialize(stream) was here.
    public const string Old = nameof(BinaryFormatter);

    public static bool IsLegacy(object formatter) => formatter is BinaryFormatter;

    public static bool IsLegacy(Type type) => type == typeof(BinaryFormatter);

    public static bool IsSet(BinaryFormatter? formatter) => formatter != null;
}
