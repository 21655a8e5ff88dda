using IptNoteLint.Cli.Documents;
using IptNoteLint.Tests.Cli;

namespace IptNoteLint.Tests.Documents;

public sealed class NoteFilesTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Under_MixedFolder_ListsNotesInOrdinalOrder()
    {
        foreach (var name in new[] { "b/s01.txt", "a.txt", "B.MD", "b/c/s.TXT", "data.json", "b/.draft.txt", "~$a.txt", ".git/x.txt", "image.png" })
        {
            _folder.Write(name, "Session");
        }

        Assert.Equal(["B.MD", "a.txt", "b/c/s.TXT", "b/s01.txt"], Names(NoteFiles.Under(_folder.Path)));
        Assert.Equal(["", "", "b/c", "b"], NoteFiles.Under(_folder.Path).Select(f => f.Folder));
    }

    [Fact]
    public void Under_FormatWithoutReader_IsListedAsUnhandled()
    {
        _folder.Write("letter.docx", "x");
        _folder.Write("scan.PDF", "x");

        Assert.Equal([("letter.docx", NoteFileKind.Unhandled), ("scan.PDF", NoteFileKind.Unhandled)], NoteFiles.Under(_folder.Path).Select(f => (f.Name, f.Kind)));
    }

    [Fact]
    public void Under_FolderOfReports_IsPassedOver()
    {
        _folder.Write("s.txt", "Session");
        _folder.Write("reports/a/s.txt.html", "x");
        _folder.Write("reports/" + NoteFiles.ReportMarker, "");

        Assert.Equal(["s.txt"], Names(NoteFiles.Under(_folder.Path)));
        Assert.Empty(NoteFiles.Under(_folder["reports"]));
    }

    [Fact]
    public void Under_Links_AreListedAndNotFollowed()
    {
        using var outside = new ScratchFolder();
        outside.Write("s.txt", "Session");
        _folder.Make("notes");
        File.CreateSymbolicLink(_folder["notes/link.txt"], outside["s.txt"]);
        File.CreateSymbolicLink(_folder["notes/broken.txt"], outside["gone"]);
        Directory.CreateSymbolicLink(_folder["notes/inner"], outside.Path);
        Directory.CreateSymbolicLink(_folder["notes/loop"], _folder["notes"]);

        Assert.Equal(
            ["broken.txt", "inner", "link.txt", "loop"],
            NoteFiles.Under(_folder["notes"]).Where(f => f.Kind == NoteFileKind.Link).Select(f => f.Name));
        Assert.Equal(4, NoteFiles.Under(_folder["notes"]).Count);
    }

    [Fact]
    public void Under_FolderNamedLikeANote_IsListedAndNotEntered()
    {
        _folder.Write("x.txt/s.txt", "Session");
        _folder.Write("x.pdf/s.txt", "Session");

        Assert.Equal(["x.pdf/s.txt", "x.txt"], Names(NoteFiles.Under(_folder.Path)));
    }

    [Theory]
    [InlineData("k1\\..\\w.txt")]
    [InlineData("a\nb.txt")]
    [InlineData("\u001b[31m.txt")]
    [InlineData("-rf.txt")]
    [InlineData("=cmd.txt")]
    [InlineData("<img onerror>.txt")]
    [InlineData("$(x).txt")]
    [InlineData("\u202etxt.exe.txt")]
    [InlineData("e\u0301.txt")]
    public void Under_OddName_IsKeptAsItIs(string name)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _folder.Write(name, "Session 4");

        var file = Assert.Single(NoteFiles.Under(_folder.Path));
        Assert.Equal(name, file.Name);
        Assert.Equal("Session 4", NoteReader.Read(file.Path, file.Name).Text?.Text);
    }

    [Fact]
    public void Under_NoSuchFolder_Throws() => Assert.Throws<DirectoryNotFoundException>(() => NoteFiles.Under(_folder["gone"]));

    private static IEnumerable<string> Names(IEnumerable<NoteFile> files) => files.Select(f => f.Name);
}
