using IptNoteLint.Cli.Watching;

namespace IptNoteLint.Tests.Watching;

public sealed class NoteLimitTests
{
    private static readonly TimeSpan Most = TimeSpan.FromMilliseconds(50);

    [Fact]
    public void WorkThatTakesTooLong_IsEnded()
    {
        using var limit = new NoteLimit(Most, TimeProvider.System);
        var patience = System.Diagnostics.Stopwatch.StartNew();
        while (!limit.Token.IsCancellationRequested)
        {
            Assert.True(patience.Elapsed < TimeSpan.FromMinutes(1));
        }

        Assert.True(patience.Elapsed >= Most / 2);
    }

    [Fact]
    public void WorkThatWaitsForAProcessor_IsNotEnded()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        using var limit = new NoteLimit(Most, TimeProvider.System);
        Thread.Sleep(Most * 4);
        Assert.False(limit.Token.IsCancellationRequested);
    }

    [Fact]
    public void WorkThatMayTakeNoTime_IsEndedAtOnce()
    {
        using var limit = new NoteLimit(TimeSpan.Zero, TimeProvider.System);
        Assert.True(limit.Token.IsCancellationRequested);
    }
}
