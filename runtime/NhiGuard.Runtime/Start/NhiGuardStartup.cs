using Microsoft.Extensions.Hosting;

namespace NhiGuard;

/// <summary>Makes the host build the guard before it starts anything, so that a refusal is a refusal to start.</summary>
internal sealed class NhiGuardStartup : IHostedService
{
    public NhiGuardStartup(NhiGuardRuntime guard) => ArgumentNullException.ThrowIfNull(guard);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
