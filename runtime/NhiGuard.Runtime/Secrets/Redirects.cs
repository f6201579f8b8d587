using System.Net;

namespace NhiGuard;

/// <summary>Redirects as the platform's own handler follows them.</summary>
internal static class Redirects
{
    public const int Max = 50;

    /// <summary>Turns a request into the one that the response redirects to.</summary>
    /// <returns>False when there is nothing to follow.</returns>
    public static bool TryFollow(HttpRequestMessage request, HttpResponseMessage response)
    {
        if (Target(request.RequestUri!, response) is not { } target)
        {
            return false;
        }

        if (BecomesGet(response.StatusCode, request.Method))
        {
            request.Method = HttpMethod.Get;
            request.Content = null;
            request.Headers.TransferEncodingChunked = false;
        }

        request.RequestUri = target;
        return true;
    }

    /// <summary>True when the handler at the end of the chain follows redirects by itself.</summary>
    public static bool FollowedBy(HttpMessageHandler? handler) => End(handler) switch
    {
        SocketsHttpHandler sockets => sockets.AllowAutoRedirect,
        HttpClientHandler client => client.AllowAutoRedirect,
        _ => false,
    };

    /// <summary>Makes the handler at the end of the chain leave redirects alone.</summary>
    public static void LeaveAlone(HttpMessageHandler handler)
    {
        switch (End(handler))
        {
            case SocketsHttpHandler sockets:
                sockets.AllowAutoRedirect = false;
                break;
            case HttpClientHandler client:
                client.AllowAutoRedirect = false;
                break;
        }
    }

    private static HttpMessageHandler? End(HttpMessageHandler? handler)
    {
        while (handler is DelegatingHandler { InnerHandler: { } inner })
        {
            handler = inner;
        }

        return handler;
    }

    private static Uri? Target(Uri from, HttpResponseMessage response)
    {
        if (response.StatusCode is not (HttpStatusCode.MultipleChoices or HttpStatusCode.MovedPermanently or HttpStatusCode.Found
                or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect)
            || response.Headers.Location is not { } location)
        {
            return null;
        }

        var target = location.IsAbsoluteUri ? location : new Uri(from, location);
        var secure = target.Scheme == Uri.UriSchemeHttps || (target.Scheme == Uri.UriSchemeHttp && from.Scheme == Uri.UriSchemeHttp);
        return secure ? target : null;
    }

    private static bool BecomesGet(HttpStatusCode status, HttpMethod method) => status switch
    {
        HttpStatusCode.MultipleChoices or HttpStatusCode.MovedPermanently or HttpStatusCode.Found => method == HttpMethod.Post,
        HttpStatusCode.SeeOther => method != HttpMethod.Get && method != HttpMethod.Head,
        _ => false,
    };
}
