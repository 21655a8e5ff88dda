using System.Diagnostics;
using IptNoteLint.Cli.Documents;
using IptNoteLint.Tests.Cli;

namespace IptNoteLint.Tests.Documents;

public sealed class NoteReaderTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Note_ThatIsSound_HasTextHashAndStamp()
    {
        var outcome = Read(_folder.Write("s.txt", "Session 4"));

        Assert.Equal(("Session 4", null), (outcome.Text!.Text, outcome.Code));
        Assert.Equal("s.txt", outcome.Text.Path);
        Assert.Equal(outcome.Sha256, outcome.Text.Sha256);
        Assert.Equal(FileStamp.Of(_folder["s.txt"]), outcome.Stamp);
    }

    [Theory]
    [InlineData("", "EMPTY")]
    [InlineData(" \t\r\n\u00A0 \n", "EMPTY")]
    [InlineData("\0\u0001PNG", "ENCODING")]
    [InlineData("---\nclient: [a\n---\nSession 4", "FRONT_MATTER")]
    [InlineData("---\nclient: K1\nSession 4", "FRONT_MATTER")]
    [InlineData("---\nclient: K1\nclient: K2\n---\nSession 4", "FRONT_MATTER")]
    public void Note_ThatIsBroken_IsRefusedWithWhatToDo(string text, string code) =>
        AssertRefused(code, Read(_folder.Write("s.txt", text)));

    [Theory]
    [InlineData("---\nclient: K1\n---\nSession 4")]
    [InlineData("---\n\nSession 4 began late: the bus")]
    [InlineData("--- \r\nsession: 4/12\r\n...\r\nMood better")]
    [InlineData("Session 4\n---\nMood: [better")]
    public void Note_WithSoundOrNoFrontMatter_IsRead(string text) => Assert.Equal(text, Read(_folder.Write("s.md", text)).Text?.Text);

    [Fact]
    public void FrontMatter_ThatIsBroken_IsNamedByLineAndNeverQuoted()
    {
        var outcome = Read(_folder.Write("s.txt", "---\nclient: K1\nword: [quokka\n---\n"));

        Assert.Contains("line ", outcome.Problem, StringComparison.Ordinal);
        Assert.DoesNotContain("quokka", outcome.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void FrontMatter_NestedWithoutEnd_IsRefused() =>
        AssertRefused("FRONT_MATTER", Read(_folder.Write("s.txt", "---\na: " + new string('[', 200_000) + "\n---\n")));

    [Theory]
    [InlineData(PlainFile.MaxBytes, null)]
    [InlineData(PlainFile.MaxBytes + 1, "TOO_LARGE")]
    [InlineData(10_000_000, "TOO_LARGE")]
    public void Note_AtTheLimitOfSize_IsReadAndBeyondRefused(int bytes, string? code)
    {
        var line = new byte[bytes];
        Array.Fill(line, (byte)'a');

        Assert.Equal(code, Read(_folder.Write("s.txt", line)).Code);
    }

    [Fact]
    public void Stream_BeyondTheLimit_IsRefused()
    {
        using var stream = new MemoryStream(new byte[PlainFile.MaxBytes + 1]);

        AssertRefused("TOO_LARGE", NoteReader.Read(stream, "-"));
    }

    [Fact]
    public void Folder_NamedLikeANote_IsRefused() => AssertRefused("NOT_A_PLAIN_FILE", Read(_folder.Make("s.txt")));

    [Fact]
    public void File_ThatIsGone_IsRefused() => AssertRefused("NOT_FOUND", Read(_folder["gone.txt"]));

    [Fact]
    public void File_UnderAFileInsteadOfAFolder_IsRefused() =>
        AssertRefused("NOT_FOUND", Read(Path.Combine(_folder.Write("note.txt", "Session 4"), "s.txt")));

    [Fact]
    public void Pipe_NamedLikeANote_IsRefusedAtOnce()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var pipe = _folder.MakePipe("s.txt");
        var clock = Stopwatch.StartNew();

        AssertRefused("NOT_A_PLAIN_FILE", Read(pipe));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(2));
    }

    [Fact]
    public void Device_NamedByItself_IsRefused()
    {
        if (OperatingSystem.IsLinux())
        {
            AssertRefused("NOT_A_PLAIN_FILE", Read("/dev/zero"));
        }
    }

    [Fact]
    public void Link_NamedByItself_IsFollowed()
    {
        File.CreateSymbolicLink(_folder["link.txt"], _folder.Write("s.txt", "Session 4"));

        Assert.Equal("Session 4", Read(_folder["link.txt"]).Text?.Text);
    }

    [Fact]
    public void Name_ThatIsNoText_IsRefusedAsSuch() => AssertRefused("BAD_NAME", NoteReader.Read(_folder["s\uFFFD.txt"], "s\uFFFD.txt"));

    [Fact]
    public async Task File_ThatGrowsWhileItIsRead_IsOneVersionOrRefused()
    {
        var path = _folder.Write("s.txt", new string('a', 500_000));
        using var stop = new CancellationTokenSource();
        var writer = Task.Run(() =>
        {
            using var stream = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            for (var i = 0; i < 1_000_000 && !stop.IsCancellationRequested; i++)
            {
                stream.WriteByte((byte)'b');
            }
        });
        for (var i = 0; i < 60; i++)
        {
            var outcome = Read(path);
            Assert.True(outcome.Code == "CHANGING" || outcome.Text!.Text.Length == outcome.Stamp!.Value.Length, outcome.Code);
        }

        await stop.CancelAsync();
        await writer;
    }

    private static ReadOutcome Read(string path) => NoteReader.Read(path, Path.GetFileName(path));

    private static void AssertRefused(string code, ReadOutcome outcome)
    {
        Assert.Equal(code, outcome.Code);
        Assert.Null(outcome.Text);
        Assert.EndsWith(".", outcome.Problem, StringComparison.Ordinal);
    }
}
