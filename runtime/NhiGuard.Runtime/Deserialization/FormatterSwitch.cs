using System.Reflection;
using Microsoft.Extensions.Logging;

namespace NhiGuard;

/// <summary>NHI2001 at start: no guard beside a runtime in which BinaryFormatter has been switched back on.</summary>
internal static partial class FormatterSwitch
{
    internal const string Name = "System.Runtime.Serialization.EnableUnsafeBinaryFormatterSerialization";
    private const string Package = "System.Runtime.Serialization.Formatters";

    // The framework's own assembly stays at 8.1; the package that brings the implementation back counts on.
    private static readonly Version s_firstPackage = new(9, 0);

    private static int s_isWatching;

    /// <summary>Refuses when the switch is on, and reports the compatibility assembly, loaded now or later.</summary>
    public static void Check(ILogger logger)
    {
        if (AppContext.TryGetSwitch(Name, out var isOn) && isOn)
        {
            throw new NhiGuardException("NHI2001", $"The switch {Name} is on, and BinaryFormatter runs code while it reads. "
                + "Remove it from runtimeconfig.template.json, from the project (EnableUnsafeBinaryFormatterSerialization) or from the code.");
        }

        // One watch for the process, however many guards it has.
        if (Interlocked.Exchange(ref s_isWatching, 1) == 0)
        {
            AppDomain.CurrentDomain.AssemblyLoad += (_, loaded) => Report(logger, loaded.LoadedAssembly.GetName());
        }

        foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies())
        {
            Report(logger, assembly.GetName());
        }
    }

    internal static void Report(ILogger logger, AssemblyName assembly)
    {
        if (assembly.Name == Package && assembly.Version >= s_firstPackage)
        {
            CompatibilityAssemblyLoaded(logger, assembly.Version!);
        }
    }

    [LoggerMessage(EventId = 2001, Level = LogLevel.Warning, Message = "NHI2001: the compatibility assembly of BinaryFormatter is loaded (version {Version})")]
    private static partial void CompatibilityAssemblyLoaded(ILogger logger, Version version);
}
