using System.Text.Json;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>The outcomes on one note in SARIF.</summary>
internal sealed class SarifNoteResults(Utf8JsonWriter json, RuleBook rules, NoteResult note, bool quotes)
{
    private readonly Quotation _quotation = new(note, quotes);

    public void Write()
    {
        foreach (var result in note.Results)
        {
            json.WriteStartObject();
            SarifText.WriteHead(json, rules, result.RuleId, result.Kind, result.Severity, result.Message);
            json.WriteStartArray("locations");
            json.WriteStartObject();
            SarifPlace.Write(json, note.Path, note.Source, result.Span, _quotation);
            json.WriteEndObject();
            json.WriteEndArray();
            WriteEvidence(result);
            SarifSuppression.Write(json, result.Suppressed, result.Suppressed is { } by ? _quotation.Reason(by) : "");
            if (result.Fingerprint.Length > 0)
            {
                json.WriteStartObject("partialFingerprints");
                json.WriteString("iptNoteLint/v1", result.Fingerprint);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }
    }

    private void WriteEvidence(Diagnostic result)
    {
        if (result.Evidence.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("relatedLocations");
        for (var i = 0; i < result.Evidence.Length; i++)
        {
            var evidence = result.Evidence[i];
            json.WriteStartObject();
            json.WriteNumber("id", i + 1);
            SarifPlace.Write(json, note.Path, note.Source, evidence.Span, _quotation);
            SarifText.WriteText(json, "message", TopicWords.LabelOf(evidence));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
