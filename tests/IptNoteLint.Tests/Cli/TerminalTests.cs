namespace IptNoteLint.Tests.Cli;

public sealed class TerminalTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "", true)]
    [InlineData("NO_COLOR=1", "", false)]
    [InlineData("", "--no-color", false)]
    public void Check_OnATerminal_HasColoursUnlessToldOtherwise(string variable, string option, bool colours)
    {
        var note = _folder.Write("s.txt", SampleNotes.Thin);
        string[] arguments = ["check", note, .. option.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        if (Iptlint.RunOnATerminal(variable, arguments) is { } run)
        {
            Assert.Equal(1, run.ExitCode);
            Assert.Contains("IPT1001", run.Output, StringComparison.Ordinal);
            Assert.Equal(colours, run.Output.Contains("\e[1;33m", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Check_ManyNotesOnATerminal_ShowsABar()
    {
        for (var i = 0; i < 30; i++)
        {
            _folder.Write($"s{i:D2}.txt", SampleNotes.Thin);
        }

        if (Iptlint.RunOnATerminal("", "check", _folder.Path, "--format", "lines") is { } run)
        {
            Assert.Equal(1, run.ExitCode);
            Assert.Contains("Reading notes", run.Output, StringComparison.Ordinal);
        }

        Assert.Equal("", Iptlint.Run("check", _folder.Path, "--format", "lines").Error);
    }
}
