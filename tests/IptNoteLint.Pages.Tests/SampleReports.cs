namespace IptNoteLint.Pages.Tests;

/// <summary>The pages that <c>iptlint watch</c> writes for the sample caseload and one hostile note, made once for all tests.</summary>
public sealed class SampleReports : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("iptlint-pages-").FullName;

    /// <summary>Writes the pages.</summary>
    public SampleReports()
    {
        var notes = Path.Combine(_folder, "notes");
        CopyNotes(notes);
        File.WriteAllText(Path.Combine(notes, HostileNote.Name), HostileNote.Text);
        var reports = Path.Combine(_folder, "reports");
        IptlintProcess.Run("watch", notes, "--once", "--reports", reports);
        Pages = [.. Directory.GetFiles(reports, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        Assert.Equal(NoteFiles(notes).Count(), Pages.Count);
    }

    /// <summary>The full path of each page.</summary>
    public IReadOnlyList<string> Pages { get; }

    /// <summary>The page of the hostile note.</summary>
    public string Hostile => Pages.Single(p => Path.GetFileName(p) == HostileNote.Name + ".html");

    /// <summary>The name of a page as it stands in messages.</summary>
    public static string NameOf(string page) => Path.GetFileName(Path.GetDirectoryName(page)!) + "/" + Path.GetFileName(page);

    /// <summary>Copies the sample notes.</summary>
    public static void CopyNotes(string folder)
    {
        foreach (var file in NoteFiles(Repository.PathOf("tests/Caseload")))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(Repository.PathOf("tests/Caseload"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // Reports that someone had written beside the sample notes are not notes.
    private static IEnumerable<string> NoteFiles(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".txt" or ".md")
            .Where(f => !Path.GetRelativePath(folder, f).StartsWith("lint-reports", StringComparison.Ordinal));
}
