using System.Text.Json;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>Why a rule says what it says of one note, as JSON.</summary>
public static class WhyJson
{
    /// <summary>One JSON object that ends in a line end.</summary>
    /// <param name="why">What is known.</param>
    /// <param name="quotes">Whether the note's words are shown; without, every <c>text</c> is empty.</param>
    public static string Write(RuleWhy why, bool quotes) => JsonText.Write(json =>
    {
        var evidence = new JsonEvidence(json, why.Note.Source, new Quotation(why.Note, quotes));
        var standing = why.Note.Standing!;
        json.WriteStartObject();
        json.WriteStartObject("rule");
        RuleJson.WriteFields(json, why.Rule);
        json.WriteEndObject();
        json.WriteString("path", why.Note.Path);
        json.WriteStringOrNull("case", why.Note.Case);
        json.WriteString("noteKind", ContractWords.Of(why.Note.Assessment!.NoteKind));
        json.WriteString("model", ContractWords.Of(why.Note.Assessment.Model));
        json.WriteNumberOrNull("session", standing.Session);
        json.WriteNumberOrNull("planned", standing.Planned);
        json.WriteString("phase", ContractWords.Of(standing.Phase));
        json.WriteString("stage", ContractWords.Of(standing.Stage));
        json.WriteStringOrNull("notAsked", why.NotAsked);
        json.WriteStartArray("answers");
        foreach (var answer in why.Answers)
        {
            WriteAnswer(json, why, answer, evidence);
        }

        json.WriteEndArray();
        json.WriteStartArray("parents");
        foreach (var parent in why.Parents)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", parent.RuleId);
            json.WriteString("kind", ContractWords.Of(parent.Kind));
            json.WriteString("message", parent.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("notCounted");
        foreach (var words in why.NotCounted)
        {
            json.WriteStartObject();
            evidence.WritePlace(words.Span);
            json.WriteString("text", evidence.Quotation.At(words.Span));
            json.WriteString("reason", words.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("remarks");
        foreach (var remark in why.Remarks)
        {
            json.WriteStartObject();
            json.WriteString("what", remark.What);
            json.WriteString("place", remark.Place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteAnswer(Utf8JsonWriter json, RuleWhy why, Diagnostic answer, JsonEvidence evidence)
    {
        json.WriteStartObject();
        json.WriteString("kind", ContractWords.Of(answer.Kind));
        json.WriteStringOrNull("severity", ContractWords.Of(answer.Severity));
        json.WriteString("message", answer.Message);
        json.WriteStringOrNull("at", why.PlaceOf(answer));
        evidence.WriteList("evidence", answer.Evidence, answer.Absence);
        JsonSuppression.Write(json, answer.Suppressed, answer.Suppressed is { } by ? evidence.Quotation.Reason(by) : "");
        json.WriteEndObject();
    }
}
