using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>A run in the exchange format of static analysis tools, SARIF 2.1.0.</summary>
/// <param name="quotes">Whether regions carry the notes' words as snippets; off by default, since such logs travel.</param>
public sealed class SarifReport(bool quotes = false) : IRunForm
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    // Results and artifacts are items of lists in an object in the list of runs, which is a field of the outermost object.
    private const int Depth = 4;
    private const string Artifacts = "artifacts";
    private const string Results = "results";

    /// <summary>A whole run as one SARIF log that ends in a line end.</summary>
    /// <param name="report">The run.</param>
    /// <param name="quotes">Whether regions carry the notes' words as snippets; off by default, since such logs travel.</param>
    public static string Write(LintReport report, bool quotes = false) => RunText.Of(new SarifReport(quotes), report);

    /// <inheritdoc/>
    public IEnumerable<Fragment> Parts(LintReport folder)
    {
        var rules = new RuleBook(folder.Rules);
        foreach (var note in folder.Notes)
        {
            yield return new Fragment(Artifacts, note.Path, JsonText.WriteItems(Depth, json => SarifArtifact.Write(json, note)));
            if (!note.Results.IsEmpty)
            {
                yield return new Fragment(Results, PartKeys.OfNote(note.Path), JsonText.WriteItems(Depth, json => new SarifNoteResults(json, rules, note, quotes).Write()));
            }
        }

        foreach (var course in folder.Cases.Where(c => !c.Results.IsEmpty))
        {
            yield return new Fragment(Results, PartKeys.OfCase(course.Case), JsonText.WriteItems(Depth, json => SarifCaseResults.Write(json, rules, course, quotes)));
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Piece> Compose(RunDigest run, ToolInfo tool)
    {
        var rules = new RuleBook(run.Rules);
        var frame = JsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            SarifTool.Write(json, tool, rules);
            SarifInvocation.Write(json, run, tool);
            json.WriteStartArray(Artifacts);
            json.WriteEndArray();
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("newlineSequences");
            json.WriteStringValue("\r\n");
            json.WriteStringValue("\n");
            json.WriteStringValue("\r");
            json.WriteEndArray();
            json.WriteStartArray(Results);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
        Piece[] artifacts = JsonText.Split(ref frame, Artifacts, Artifacts);
        Piece[] results = JsonText.Split(ref frame, Results, Results);
        return [.. artifacts, results[0], results[1] with { Finish = text => SarifText.WithIndexes(text, rules) }, new Piece(frame)];
    }
}
