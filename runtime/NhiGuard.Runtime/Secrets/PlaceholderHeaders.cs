using System.Text;

namespace NhiGuard;

/// <summary>The headers of one request in which placeholders stand.</summary>
internal sealed class PlaceholderHeaders
{
    private readonly HttpRequestMessage _request;
    private readonly List<(string Name, string[] Values)> _original;
    private readonly Uri? _destination;

    private PlaceholderHeaders(HttpRequestMessage request, List<(string Name, string[] Values)> original)
    {
        _request = request;
        _original = original;
        _destination = request.RequestUri;
    }

    public static PlaceholderHeaders In(HttpRequestMessage request)
    {
        List<(string, string[])> found = [];
        foreach (var (name, values) in request.Headers.NonValidated)
        {
            if (values.Any(static value => value.Contains(SecretRef.Prefix, StringComparison.Ordinal)))
            {
                found.Add((name, [.. values]));
            }
        }

        return new(request, found);
    }

    public async ValueTask FillAsync(SecretBroker broker, CancellationToken cancellationToken)
    {
        foreach (var (name, values) in _original)
        {
            var filled = new string[values.Length];
            for (var i = 0; i < values.Length; i++)
            {
                filled[i] = await FillAsync(values[i], broker, cancellationToken).ConfigureAwait(false);
            }

            Set(name, filled);
        }
    }

    /// <summary>Takes the secrets out of a redirected request that leaves for another authority.</summary>
    public void RemoveIfElsewhere()
    {
        if (Uri.Compare(_destination, _request.RequestUri, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) != 0)
        {
            _original.ForEach(header => _request.Headers.Remove(header.Name));
        }
    }

    public void Restore() => _original.ForEach(header => Set(header.Name, header.Values));

    private async ValueTask<string> FillAsync(string value, SecretBroker broker, CancellationToken cancellationToken)
    {
        var filled = new StringBuilder();
        var done = 0;
        for (var at = value.IndexOf(SecretRef.Prefix, StringComparison.Ordinal); at >= 0; at = value.IndexOf(SecretRef.Prefix, done, StringComparison.Ordinal))
        {
            var start = at + SecretRef.Prefix.Length;
            var end = start;
            while (end < value.Length && SecretRef.IsNameCharacter(value[end]))
            {
                end++;
            }

            filled.Append(value, done, at - done);
            await AppendAsync(filled, value[start..end], broker, cancellationToken).ConfigureAwait(false);
            done = end;
        }

        return filled.Append(value, done, value.Length - done).ToString();
    }

    private async ValueTask AppendAsync(StringBuilder filled, string secret, SecretBroker broker, CancellationToken cancellationToken)
    {
        var host = _destination!.IdnHost.ToLowerInvariant();
        if (_destination.Scheme != Uri.UriSchemeHttps && !_destination.IsLoopback)
        {
            throw broker.Refused(secret, host, Reasons.NotEncrypted);
        }

        // The header itself has to be a string: from here to the wire the value cannot be zeroed.
        using var lease = await broker.LeaseAsync(secret, host, carried: true, cancellationToken).ConfigureAwait(false);
        lease.Use(filled, static (value, text) => text.Append(value));
    }

    private void Set(string name, string[] values)
    {
        _request.Headers.Remove(name);
        _request.Headers.TryAddWithoutValidation(name, values);
    }
}
