using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NhiGuard;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the guard to an application.</summary>
public static class NhiGuardServiceCollectionExtensions
{
    /// <summary>Adds the guard as a singleton, <see cref="NhiGuardRuntime"/>. The host refuses to start without a valid policy.</summary>
    /// <param name="services">The services. An <see cref="IApprovalHandler"/>, an <see cref="IGuardStateStore"/>, further
    /// <see cref="ISecretSource"/>s and a
    /// <see cref="TimeProvider"/> found among them are used; secrets may come from the environment and the configuration.</param>
    /// <param name="configure">Sets the options; null for the defaults.</param>
    /// <returns>The same services.</returns>
    /// <remarks>Starting, or asking for the guard, throws <see cref="NhiGuardException"/> or
    /// <see cref="OptionsValidationException"/> as <see cref="NhiGuardRuntime.Create"/> does.</remarks>
    public static IServiceCollection AddNhiGuard(this IServiceCollection services, Action<NhiGuardOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<NhiGuardOptions>()
            .Configure<IServiceProvider>(static (options, host) => options.ContentRoot = host.GetService<IHostEnvironment>()?.ContentRootPath)
            .Configure(configure ?? (static _ => { })).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<NhiGuardOptions>, NhiGuardOptionsValidator>());
        services.TryAddSingleton(Create);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, NhiGuardStartup>());
        return services;
    }

    private static NhiGuardRuntime Create(IServiceProvider services)
    {
        List<ISecretSource> sources = [];
        if (services.GetService<IConfiguration>() is { } configuration)
        {
            sources.Add(new ConfigurationSecretSource(configuration));
        }

        sources.AddRange(services.GetServices<ISecretSource>());
        return NhiGuardRuntime.Create(services.GetRequiredService<IOptions<NhiGuardOptions>>().Value, new()
        {
            LoggerFactory = services.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance,
            TimeProvider = services.GetService<TimeProvider>() ?? TimeProvider.System,
            ApprovalHandler = services.GetService<IApprovalHandler>(),
            StateStore = services.GetService<IGuardStateStore>(),
            SecretSources = sources,
        });
    }
}
