using System.Buffers;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace NhiGuard;

/// <summary>Writes the audit, one JSON object a line, behind a bounded channel. Enforce mode waits for room and takes a fault of the
/// file for a denial; observe mode goes on and counts what is lost.</summary>
internal sealed class AuditLog : IAsyncDisposable
{
    public const int Capacity = 1024;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(5);

    private readonly Channel<AuditRecord> _channel;
    private readonly Func<Stream> _open;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly Task _writing;
    private Stream? _file;
    private long _dropped;
    private volatile bool _failing;

    /// <param name="path">Path of the file, for messages.</param>
    /// <param name="open">Opens the file for appending.</param>
    /// <param name="time">The clock of the wait for room.</param>
    /// <param name="logger">Where losses are told.</param>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public AuditLog(string path, Func<Stream> open, TimeProvider time, ILogger logger)
    {
        Path = path;
        _open = open;
        _time = time;
        _logger = logger;
        _file = open();
        _channel = Channel.CreateBounded<AuditRecord>(new BoundedChannelOptions(Capacity) { SingleReader = true });
        _writing = Task.Run(WriteAllAsync);
    }

    public string Path { get; }

    public static AuditLog ToFile(string path, TimeProvider time, ILogger logger) => new(
        path,
        () => new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0),
        time,
        logger);

    /// <returns>False when the record could not be kept.</returns>
    public async ValueTask<bool> WriteAsync(AuditRecord record, GuardMode mode, CancellationToken cancellationToken)
    {
        var kept = _channel.Writer.TryWrite(record)
            || (mode == GuardMode.Enforce && await WaitForRoomAsync(record, cancellationToken).ConfigureAwait(false));
        if (!kept)
        {
            Drop();
        }

        return kept && !_failing;
    }

    /// <summary>Keeps the record if there is room.</summary>
    public void TryWrite(AuditRecord record)
    {
        if (!_channel.Writer.TryWrite(record))
        {
            Drop();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _channel.Writer.TryComplete();
        await _writing.ConfigureAwait(false);
        if (_file is not null)
        {
            await _file.DisposeAsync().ConfigureAwait(false);
            _file = null;
        }
    }

    private async ValueTask<bool> WaitForRoomAsync(AuditRecord record, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(_patience, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            await _channel.Writer.WriteAsync(record, either.Token).ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
        catch (ChannelClosedException)
        {
            return false;
        }
    }

    private async Task WriteAllAsync()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        await foreach (var record in _channel.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            buffer.ResetWrittenCount();
            json.Reset();
            record.WriteTo(json);
            json.Flush();
            buffer.Write("\n"u8);
            await WriteLineAsync(buffer.WrittenMemory).ConfigureAwait(false);
        }
    }

    private async ValueTask WriteLineAsync(ReadOnlyMemory<byte> line)
    {
        try
        {
            _file ??= _open();
            await _file.WriteAsync(line).ConfigureAwait(false);
            await _file.FlushAsync().ConfigureAwait(false);
            _failing = false;
        }
        catch (Exception error)
        {
            if (!_failing)
            {
                _logger.AuditFailed(Path, error);
            }

            _failing = true;
            Drop();
            await CloseAsync().ConfigureAwait(false);
        }
    }

    /// <summary>The next record opens the file anew: a full disk may have been emptied.</summary>
    private async ValueTask CloseAsync()
    {
        try
        {
            await (_file?.DisposeAsync() ?? default).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            _logger.AuditFailed(Path, error);
        }

        _file = null;
    }

    private void Drop()
    {
        GuardTelemetry.CountDropped();
        var dropped = Interlocked.Increment(ref _dropped);
        if (long.IsPow2(dropped))
        {
            _logger.AuditDropped(dropped);
        }
    }
}
