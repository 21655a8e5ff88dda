using System.Text;
using System.Text.Json;

namespace IptNoteLint.Tests.Cli;

public sealed class BadInputTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Check_EveryKindOfBadFile_SaysOneClearErrorEachAndLintsTheRest()
    {
        _folder.Write("good.txt", SampleNotes.Thin);
        var bad = WriteBadFiles();

        var run = Iptlint.Run("check", _folder.Path, "--format", "json");

        Assert.Equal(2, run.ExitCode);
        using var report = JsonDocument.Parse(run.Output);
        var notes = report.RootElement.GetProperty("notes").EnumerateArray().ToDictionary(n => n.GetProperty("path").GetString()!, n => n);
        Assert.Equal("linted", notes["good.txt"].GetProperty("status").GetString());
        Assert.Equal(bad.Append("good.txt").Order(StringComparer.Ordinal), notes.Keys);
        foreach (var name in bad)
        {
            var error = notes[name].GetProperty("error").GetString()!;
            Assert.Equal("unreadable", notes[name].GetProperty("status").GetString());
            Assert.Contains($"iptlint: unreadable: {name}: {error}", run.Error, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(SampleNotes.Sentinel, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_FilesWithoutPermission_AreNamed()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _folder.Write("good.txt", SampleNotes.Thin);
        _folder.Write("closed/s.txt", SampleNotes.Thin);
        File.SetUnixFileMode(_folder.Write("s.txt", SampleNotes.Thin), UnixFileMode.None);
        File.SetUnixFileMode(_folder["closed"], UnixFileMode.None);
        var run = Iptlint.RunBoundByPermissions("check", _folder.Path, "--format", "lines");
        File.SetUnixFileMode(_folder["closed"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        if (run is null)
        {
            return;
        }

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("s.txt: unreadable There is no permission to read it", run.Output, StringComparison.Ordinal);
        Assert.Contains("closed: unreadable There is no permission to list this folder", run.Output, StringComparison.Ordinal);
        Assert.Contains("good.txt: warning IPT1001", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_OneNoteInFiveEncodings_FindsTheSameInTheSamePlaces()
    {
        var encodings = new (string Name, Encoding Encoding)[]
        {
            ("utf8", new UTF8Encoding(false)),
            ("utf8-mark", new UTF8Encoding(true)),
            ("utf16-le", new UnicodeEncoding(bigEndian: false, byteOrderMark: true)),
            ("utf16-be", new UnicodeEncoding(bigEndian: true, byteOrderMark: true)),
            ("windows-1252", CodePagesEncodingProvider.Instance.GetEncoding(1252)!),
        };
        var text = "Patient said: \u201Cno caf\u00E9\u201D.\r\n" + SampleNotes.Session(5).ReplaceLineEndings("\r\n");
        foreach (var (name, encoding) in encodings)
        {
            _folder.Write(name + ".txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
        }

        // Each by itself: as a folder they would be one client's course.
        var run = Iptlint.Run(["check", .. encodings.Select(e => _folder[e.Name + ".txt"]), "--format", "json", "--fail-on", "never"]);

        using var report = JsonDocument.Parse(run.Output);
        var notes = report.RootElement.GetProperty("notes").EnumerateArray().ToList();
        Assert.Equal(5, notes.Count);
        Assert.Single(notes.Select(n => n.GetProperty("assessment").GetRawText()).Distinct());
        Assert.Single(notes.Select(n => string.Join('\n', n.GetProperty("results").EnumerateArray().Select(Without))).Distinct());
        var evidence = notes[0].GetProperty("assessment").GetProperty("problemArea").GetProperty("evidence").EnumerateArray().ToList();
        Assert.NotEmpty(evidence);
        Assert.All(evidence, e => Assert.Equal(
            e.GetProperty("text").GetString(), text.Substring(e.GetProperty("start").GetInt32(), e.GetProperty("length").GetInt32())));
    }

    // The fingerprint holds the path.
    private static string Without(JsonElement result) =>
        string.Join(' ', result.EnumerateObject().Where(p => p.Name != "fingerprint").Select(p => p.Value.GetRawText()));

    private List<string> WriteBadFiles()
    {
        _folder.Write("empty.txt", "");
        _folder.Write("blank.txt", " \r\n\t\n");
        _folder.Write("line.txt", new string('a', 10_000_000));
        _folder.Write("binary.txt", [0x7F, 0x45, 0x4C, 0x46, 0, 0, 1, 2, 3]);
        _folder.Write("encoding.txt", [.. "caf\u00E9 quokka "u8, 0xE9]);
        _folder.Write("matter.md", "---\nclient: [quokka\n---\nSession 4\n");
        _folder.Make("folder.txt");
        List<string> names = ["empty.txt", "blank.txt", "line.txt", "binary.txt", "encoding.txt", "matter.md", "folder.txt"];
        if (!OperatingSystem.IsWindows())
        {
            _folder.MakePipe("pipe.txt");
            File.CreateSymbolicLink(_folder["vanished.txt"], _folder["gone"]);
            names.AddRange(["pipe.txt", "vanished.txt"]);
        }

        return names;
    }
}
