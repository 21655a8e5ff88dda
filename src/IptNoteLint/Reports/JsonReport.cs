using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>The machine-readable report; <see cref="ReportSchema"/> describes it.</summary>
/// <param name="quotes">Whether the notes' own words are shown; without, every <c>text</c> is empty.</param>
/// <param name="statistics">Whether it also counts the outcomes of each rule.</param>
public sealed class JsonReport(bool quotes = true, bool statistics = false) : IRunForm
{
    /// <summary>The version of the report's form.</summary>
    public const string SchemaVersion = "1.0";

    // The notes are items of a list that is a field of the outermost object.
    private const int Depth = 2;
    private const string Notes = "notes";
    private const string Cases = "cases";

    /// <summary>A whole run as one JSON object that ends in a line end.</summary>
    /// <param name="report">The run.</param>
    /// <param name="quotes">Whether the notes' own words are shown; without, every <c>text</c> is empty.</param>
    /// <param name="statistics">Whether it also counts the outcomes of each rule.</param>
    public static string Write(LintReport report, bool quotes = true, bool statistics = false) => RunText.Of(new JsonReport(quotes, statistics), report);

    /// <summary>The same object for one note alone, without cases.</summary>
    /// <param name="note">The note.</param>
    /// <param name="tool">Which build of which rules.</param>
    /// <param name="quotes">Whether the note's own words are shown.</param>
    public static string Write(NoteResult note, ToolInfo tool, bool quotes = true) =>
        Write(new LintReport(tool, [], [note], []), quotes);

    /// <inheritdoc/>
    public IEnumerable<Fragment> Parts(LintReport folder) =>
    [
        .. folder.Notes.Select(n => new Fragment(Notes, n.Path, JsonText.WriteItems(Depth, json => JsonNote.Write(json, n, folder.Tool, quotes)))),
        .. folder.Cases.Select(c => new Fragment(Cases, c.Case, JsonText.WriteItems(Depth, json => JsonCase.Write(json, c, quotes)))),
    ];

    /// <inheritdoc/>
    public IEnumerable<Piece> Compose(RunDigest run, ToolInfo tool)
    {
        var frame = JsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("schemaVersion", SchemaVersion);
            json.WriteStartObject("tool");
            JsonTool.WriteName(json, tool);
            JsonTool.WriteRules(json, tool);
            json.WriteEndObject();
            json.WriteString("scope", ReportNotice.Scope);
            json.WriteStartArray(Notes);
            json.WriteEndArray();
            json.WriteStartArray(Cases);
            json.WriteEndArray();
            JsonRun.Write(json, run, statistics);
            json.WriteEndObject();
        });
        return [.. JsonText.Split(ref frame, Notes, Notes), .. JsonText.Split(ref frame, Cases, Cases), new Piece(frame)];
    }
}
