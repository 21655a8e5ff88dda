using IptNoteLint.Cli.Watching;
using IptNoteLint.Tests.Cli;
using Microsoft.Extensions.Logging.Abstractions;

namespace IptNoteLint.Tests.Watching;

public sealed class HealthTests : IDisposable
{
    private readonly WatchedFolder _folder = new();
    private readonly WatchMeter _meter;
    private readonly MetricsPage _page = new();
    private readonly HealthListener _listener;

    public HealthTests()
    {
        _meter = new WatchMeter(_folder.Watch);
        _listener = new HealthListener(9119, _folder.Watch, _page, NullLogger.Instance);
    }

    public void Dispose()
    {
        _listener.Dispose();
        _page.Dispose();
        _meter.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Health_SaysWhetherTheWorkerWorks()
    {
        _folder.Step();
        Assert.Equal((200, "{\"status\":\"ok\"}\n"), Get("/healthz"));
        Directory.Move(_folder.Notes, _folder.Away);
        _folder.Step();
        Assert.Equal((503, "{\"status\":\"paused\",\"reason\":\"NOTES_AWAY\"}\n"), Get("/healthz"));
    }

    [Fact]
    public void Metrics_CountNotesAndStepsAndHoldNoName()
    {
        _folder.Write("k17/secret-name.txt", SampleNotes.Thin);
        _folder.Write("k17/bad.txt", "");
        _folder.Settle();
        _meter.Step(TimeSpan.FromSeconds(0.3));
        var (status, body) = Get("/metrics");

        Assert.Equal(200, status);
        Assert.Contains("# TYPE iptlint_notes_linted_total counter\niptlint_notes_linted_total 1\n", body, StringComparison.Ordinal);
        Assert.Contains("iptlint_notes_not_linted_total 1\n", body, StringComparison.Ordinal);
        Assert.Contains("iptlint_notes_known 2\n", body, StringComparison.Ordinal);
        Assert.Contains("iptlint_step_duration_seconds_bucket{le=\"0.25\"} 0\niptlint_step_duration_seconds_bucket{le=\"0.5\"} 1\n", body, StringComparison.Ordinal);
        Assert.Contains("iptlint_step_duration_seconds_count 1\n", body, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET /healthz HTTP/1.1\r\nHost: 127.0.0.1:9119", 200)]
    [InlineData("GET /healthz HTTP/1.1\r\nhost: LOCALHOST:9119", 200)]
    [InlineData("GET /healthz HTTP/1.1\r\nHost: localhost", 200)]
    [InlineData("GET /healthz HTTP/1.1\r\nHost: evil.example", 400)]
    [InlineData("GET /healthz HTTP/1.1\r\nHost: localhost:80", 400)]
    [InlineData("GET /healthz HTTP/1.1\r\nHost: localhost\r\nHost: evil.example", 400)]
    [InlineData("GET /healthz HTTP/1.1", 400)]
    [InlineData("POST /healthz HTTP/1.1\r\nHost: localhost", 405)]
    [InlineData("TRACE /healthz HTTP/1.1\r\nHost: localhost", 405)]
    [InlineData("GET /../etc/passwd HTTP/1.1\r\nHost: localhost", 404)]
    [InlineData("GET /healthz", 400)]
    [InlineData("", 400)]
    public void Request_IsAnsweredOrRefused(string head, int status)
    {
        _folder.Step();
        Assert.Equal(status, _listener.Answer(head).Status);
    }

    private (int Status, string Body) Get(string path)
    {
        var (status, _, body) = _listener.Answer($"GET {path} HTTP/1.1\r\nHost: localhost");
        return (status, body);
    }
}
