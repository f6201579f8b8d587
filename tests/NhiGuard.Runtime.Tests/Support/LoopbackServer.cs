using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace NhiGuard.Tests;

/// <summary>An HTTP server on this machine that keeps what it was sent.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<string> _requests = new();
    private readonly Func<string, string> _answer;
    private readonly Task _serving;

    /// <param name="answer">Status line and headers for a request's text.</param>
    public LoopbackServer(Func<string, string>? answer = null)
    {
        _answer = answer ?? (static _ => "HTTP/1.1 200 OK");
        _listener.Start();
        _serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Request line and headers of each request, in order.</summary>
    public IReadOnlyList<string> Requests => [.. _requests];

    public Uri Address(string host = "localhost", string path = "/") => new($"http://{host}:{Port}{path}");

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _serving;
    }

    private async Task ServeAsync()
    {
        while (true)
        {
            try
            {
                using var client = await _listener.AcceptTcpClientAsync();
                await AnswerAsync(client.GetStream());
            }
            catch (Exception error) when (error is SocketException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }
        }
    }

    private async Task AnswerAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.Latin1, leaveOpen: true);
        var request = new StringBuilder();
        while (await reader.ReadLineAsync() is { Length: > 0 } line)
        {
            request.AppendLine(line);
        }

        _requests.Enqueue(request.ToString());
        await stream.WriteAsync(Encoding.Latin1.GetBytes(_answer(request.ToString()) + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
    }
}
