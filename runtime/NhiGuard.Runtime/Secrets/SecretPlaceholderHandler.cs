using System.Net.Http.Headers;

namespace NhiGuard;

/// <summary>Replaces placeholders (<see cref="SecretRef"/>) in the headers of outbound requests by the secrets they stand for: only
/// for the hosts that the policy names, only over TLS or to this machine, and, for a secret that belongs to tools, only during
/// their calls. The request gets its placeholders back when the answer is there.</summary>
/// <remarks>It must stand next to the handler that dials, and follows redirects in its stead: a secret never goes along to another
/// authority. <c>AddNhiGuardSecrets</c> arranges both. A placeholder in an address or a body is not replaced.</remarks>
public sealed class SecretPlaceholderHandler : DelegatingHandler
{
    private readonly SecretBroker _broker;
    private bool _checked;

    /// <summary>For use in an <see cref="IHttpClientFactory"/>, which sets the inner handler.</summary>
    /// <param name="guard">The guard that leases.</param>
    public SecretPlaceholderHandler(NhiGuardRuntime guard)
    {
        ArgumentNullException.ThrowIfNull(guard);
        _broker = guard.Secrets;
    }

    /// <summary>For use in <c>new HttpClient(…)</c>.</summary>
    /// <param name="guard">The guard that leases.</param>
    /// <param name="inner">The handler that dials, with <c>AllowAutoRedirect = false</c>.</param>
    public SecretPlaceholderHandler(NhiGuardRuntime guard, HttpMessageHandler inner)
        : this(guard) =>
        InnerHandler = inner;

    /// <inheritdoc />
    /// <exception cref="SecretRefusedException">A placeholder stands for a secret that the policy does not lease here.</exception>
    /// <exception cref="InvalidOperationException">The inner handler follows redirects by itself.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        RequireNoAutoRedirect();
        var headers = PlaceholderHeaders.In(request);
        try
        {
            await headers.FillAsync(_broker, cancellationToken).ConfigureAwait(false);
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            for (var hops = 0; hops < Redirects.Max && Redirects.TryFollow(request, response); hops++)
            {
                headers.RemoveIfElsewhere();
                response.Dispose();
                response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            }

            return response;
        }
        finally
        {
            headers.Restore();
        }
    }

    /// <inheritdoc />
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Secrets are leased asynchronously: use SendAsync.");

    private void RequireNoAutoRedirect()
    {
        if (!_checked && Redirects.FollowedBy(InnerHandler))
        {
            throw new InvalidOperationException(
                "The handler below the SecretPlaceholderHandler follows redirects by itself and would take secrets along to other hosts: "
                + "set AllowAutoRedirect to false; redirects are followed all the same.");
        }

        _checked = true;
    }
}
