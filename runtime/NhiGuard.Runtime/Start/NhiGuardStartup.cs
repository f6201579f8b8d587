using Microsoft.Extensions.Hosting;

namespace NhiGuard;

/// <summary>Makes the host build the guard before it starts anything, so that a refusal is a refusal to start.</summary>
internal sealed class NhiGuardStartup(NhiGuardRuntime guard) : IHostedLifecycleService
{
    /// <summary>Whatever is started has built its agents by now.</summary>
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        guard.Coverage.Log();
        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
