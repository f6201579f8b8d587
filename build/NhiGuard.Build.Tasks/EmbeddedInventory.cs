using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace NhiGuard.Build.Tasks;

/// <summary>Reads the inventory that the compiler embedded into an assembly.</summary>
internal static class EmbeddedInventory
{
    public const string Key = "NhiGuard.Inventory";

    /// <summary>The embedded text, or null where the file is no managed assembly or embeds none.</summary>
    public static string? Read(string path)
    {
        try
        {
            using var pe = new PEReader(File.OpenRead(path));
            return pe.HasMetadata ? Read(pe.GetMetadataReader()) : null;
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }

    private static string? Read(MetadataReader reader)
    {
        if (!reader.IsAssembly)
        {
            return null;
        }

        foreach (var handle in reader.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (!IsAssemblyMetadata(reader, attribute.Constructor))
            {
                continue;
            }

            var value = reader.GetBlobReader(attribute.Value);
            value.ReadUInt16(); // the prolog, always 1
            if (value.ReadSerializedString() == Key)
            {
                return value.ReadSerializedString();
            }
        }

        return null;
    }

    private static bool IsAssemblyMetadata(MetadataReader reader, EntityHandle constructor)
    {
        if (constructor.Kind != HandleKind.MemberReference)
        {
            return false;
        }

        var parent = reader.GetMemberReference((MemberReferenceHandle)constructor).Parent;
        if (parent.Kind != HandleKind.TypeReference)
        {
            return false;
        }

        var type = reader.GetTypeReference((TypeReferenceHandle)parent);
        return reader.StringComparer.Equals(type.Name, "AssemblyMetadataAttribute")
            && reader.StringComparer.Equals(type.Namespace, "System.Reflection");
    }
}
