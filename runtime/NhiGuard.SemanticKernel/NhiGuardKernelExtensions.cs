using Microsoft.Extensions.DependencyInjection;
using NhiGuard;

namespace Microsoft.SemanticKernel;

/// <summary>Puts the guard before the functions of a kernel.</summary>
/// <remarks>The policy names a function as Semantic Kernel does to other frameworks: <c>plugin_function</c>. A prompt that belongs to
/// no plugin is the application's own and is not judged; what it makes the model call is.</remarks>
public static class NhiGuardKernelExtensions
{
    /// <summary>Guards every function that the kernels made by this builder call, whether the model chose it or the application.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="agent">Name of the agent as the policy names it.</param>
    /// <returns>The same builder.</returns>
    /// <remarks>The guard comes from the builder's services (<c>AddNhiGuard</c>). It stands before all other filters, whichever was
    /// added first. Building a kernel throws <see cref="NhiGuardException"/> when policy or inventory refuse.</remarks>
    public static IKernelBuilder UseNhiGuard(this IKernelBuilder builder, string agent)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrWhiteSpace(agent);
        return builder.Add(agent, services => services.GetService<NhiGuardRuntime>() ?? throw new InvalidOperationException(
            $"UseNhiGuard(\"{agent}\") finds no guard among the kernel's services. Add it with builder.Services.AddNhiGuard(), "
            + "or hand one over: UseNhiGuard(agent, NhiGuardRuntime.Create())."));
    }

    /// <summary>Guards every function that the kernels made by this builder call, with a given guard.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="agent">Name of the agent as the policy names it.</param>
    /// <param name="guard">The guard, for example from <see cref="NhiGuardRuntime.Create"/>; the caller disposes it.</param>
    /// <returns>The same builder.</returns>
    public static IKernelBuilder UseNhiGuard(this IKernelBuilder builder, string agent, NhiGuardRuntime guard)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrWhiteSpace(agent);
        ArgumentNullException.ThrowIfNull(guard);
        return builder.Add(agent, _ => guard);
    }

    /// <summary>Guards every function that the kernel and its clones call from now on.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="agent">Name of the agent as the policy names it.</param>
    /// <param name="guard">The guard; the caller disposes it.</param>
    /// <returns>The same kernel.</returns>
    /// <exception cref="NhiGuardException">NHI0006: a canary call through the kernel was not denied.</exception>
    public static Kernel UseNhiGuard(this Kernel kernel, string agent, NhiGuardRuntime guard)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        ArgumentException.ThrowIfNullOrWhiteSpace(agent);
        ArgumentNullException.ThrowIfNull(guard);
        kernel.FunctionInvocationFilters.Insert(0, new GuardFilter(guard, agent));
        GuardFilter.Prove(kernel, guard, agent);
        return kernel;
    }

    // A kernel asks its filters in the order of the services.
    private static IKernelBuilder Add(this IKernelBuilder builder, string agent, Func<IServiceProvider, NhiGuardRuntime> guard)
    {
        builder.Services.Insert(0, ServiceDescriptor.Singleton<IFunctionInvocationFilter>(services => GuardFilter.Create(guard(services), agent)));
        return builder;
    }
}
