using NhiGuard;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Lets HTTP clients carry secrets that their code never sees.</summary>
public static class NhiGuardHttpClientBuilderExtensions
{
    /// <summary>Replaces placeholders in the headers of the client's requests, see <see cref="SecretPlaceholderHandler"/>. Add it after
    /// all other handlers: those added later stand nearer to the wire and see the values.</summary>
    /// <param name="builder">The client.</param>
    /// <returns>The same builder.</returns>
    public static IHttpClientBuilder AddNhiGuardSecrets(this IHttpClientBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder
            .ConfigurePrimaryHttpMessageHandler(static (handler, _) => Redirects.LeaveAlone(handler))
            .AddHttpMessageHandler(static services => new SecretPlaceholderHandler(services.GetRequiredService<NhiGuardRuntime>()));
    }
}
