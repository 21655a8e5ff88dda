using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace IptNoteLint.Cli.Watching;

/// <summary>
/// Answers two pages to programs on this machine: whether all is well, and the measures. It reads no more of a request than its
/// head, and tells counts and states only. A page in a browser that was led here under another name gets nothing.
/// </summary>
/// <param name="port">The port; on 127.0.0.1 only.</param>
/// <param name="watch">The worker's steps.</param>
/// <param name="metrics">The measures.</param>
/// <param name="log">The log.</param>
internal sealed class HealthListener(int port, FolderWatch watch, MetricsPage metrics, ILogger log) : BackgroundService
{
    private const int MostBytes = 8192;
    private const int MostAtOnce = 8;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim _places = new(MostAtOnce);

    public override void Dispose()
    {
        _places.Dispose();
        base.Dispose();
    }

    /// <summary>The answer to the head of a request.</summary>
    /// <param name="head">Its lines.</param>
    internal (int Status, string Type, string Body) Answer(string head)
    {
        const string Text = "text/plain; charset=utf-8";
        var lines = head.Split("\r\n");
        var hosts = lines.Skip(1).Where(l => l.StartsWith("Host:", StringComparison.OrdinalIgnoreCase)).Select(l => l[5..].Trim()).ToList();
        if (lines[0].Split(' ') is not [var method, var path, "HTTP/1.1" or "HTTP/1.0"] || hosts is not [var host] || !IsThisMachine(host))
        {
            return (400, Text, "Bad request\n");
        }

        return (method, path) switch
        {
            (not "GET", _) => (405, Text, "Only GET\n"),
            (_, "/healthz") => watch.State == WatchState.Fine
                ? (200, "application/json", "{\"status\":\"ok\"}\n")
                : (503, "application/json", $"{{\"status\":\"paused\",\"reason\":\"{watch.State}\"}}\n"),
            (_, "/metrics") => (200, "text/plain; version=0.0.4; charset=utf-8", metrics.Write()),
            _ => (404, Text, "Not found\n"),
        };
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
        }
        catch (SocketException e)
        {
            log.NoHealthPage(port, e.SocketErrorCode.ToString());
            return;
        }

        using var stop = stoppingToken.Register(listener.Stop);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await _places.WaitAsync(stoppingToken).ConfigureAwait(false);
                var client = await listener.AcceptTcpClientAsync(stoppingToken).ConfigureAwait(false);
                _ = ServeAsync(client, stoppingToken);
            }
            catch (Exception e) when (e is SocketException or OperationCanceledException or ObjectDisposedException)
            {
                _places.Release();
            }
        }
    }

    private async Task ServeAsync(TcpClient client, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Patience);
        try
        {
            using (client)
            {
                var stream = client.GetStream();
                var (status, type, body) = await HeadAsync(stream, limit.Token).ConfigureAwait(false) is { } head ? Answer(head) : (431, "text/plain", "Too large\n");
                var bytes = Encoding.UTF8.GetBytes(body);
                var answer = string.Create(
                    CultureInfo.InvariantCulture,
                    $"HTTP/1.1 {status} {(HttpStatusCode)status}\r\nContent-Type: {type}\r\nContent-Length: {bytes.Length}\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n");
                await stream.WriteAsync(Encoding.ASCII.GetBytes(answer), limit.Token).ConfigureAwait(false);
                await stream.WriteAsync(bytes, limit.Token).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // Whoever asked went away, or took too long.
        }
        finally
        {
            _places.Release();
        }
    }

    private static async Task<string?> HeadAsync(NetworkStream stream, CancellationToken limit)
    {
        var bytes = new byte[MostBytes];
        for (var length = 0; length < bytes.Length;)
        {
            var read = await stream.ReadAsync(bytes.AsMemory(length), limit).ConfigureAwait(false);
            length += read;
            var head = Encoding.Latin1.GetString(bytes, 0, length);
            if (head.IndexOf("\r\n\r\n", StringComparison.Ordinal) is var end and >= 0)
            {
                return head[..end];
            }

            if (read == 0)
            {
                return "";
            }
        }

        return null;
    }

    private bool IsThisMachine(string host) => new[] { "127.0.0.1", "localhost" }.Any(name =>
        string.Equals(host, name, StringComparison.OrdinalIgnoreCase) || string.Equals(host, string.Create(CultureInfo.InvariantCulture, $"{name}:{port}"), StringComparison.OrdinalIgnoreCase));
}
