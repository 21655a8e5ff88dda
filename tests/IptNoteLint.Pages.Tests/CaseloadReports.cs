namespace IptNoteLint.Pages.Tests;

/// <summary>The pages that <c>iptlint report</c> writes: of the sample caseload with a hostile note, and of a thousand courses.</summary>
public sealed class CaseloadReports : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("iptlint-caseload-").FullName;
    private readonly Lazy<(string Page, long Peak)> _thousand;

    /// <summary>Writes the page of the samples; the large one only when somebody asks for it.</summary>
    public CaseloadReports()
    {
        var notes = Path.Combine(_folder, "notes");
        SampleReports.CopyNotes(notes);
        File.WriteAllText(Path.Combine(notes, HostileNote.Name), HostileNote.Text);
        GeneratedCaseload.Write(notes, courses: 8, sessions: 12);
        Page = Path.Combine(_folder, "caseload.html");
        IptlintProcess.Run("report", notes, "-o", Page, "--quotes", "on");
        _thousand = new(WriteThousand);
    }

    /// <summary>The full path of the samples' page, with quotes.</summary>
    public string Page { get; }

    /// <summary>The full path of the page of a thousand courses of twelve notes.</summary>
    public string Thousand => _thousand.Value.Page;

    /// <summary>The most memory that writing it took, in bytes.</summary>
    public long PeakMemory => _thousand.Value.Peak;

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private (string Page, long Peak) WriteThousand()
    {
        var notes = Path.Combine(_folder, "thousand");
        GeneratedCaseload.Write(notes, courses: 1000, sessions: 12);
        var page = Path.Combine(_folder, "thousand.html");
        return (page, IptlintProcess.Run("report", notes, "-o", page));
    }
}
