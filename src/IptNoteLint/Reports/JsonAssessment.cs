using System.Text.Json;
using IptNoteLint.Caseloads;
using IptNoteLint.Facts;

namespace IptNoteLint.Reports;

/// <summary>The verdicts about one note as JSON.</summary>
internal sealed class JsonAssessment(Utf8JsonWriter json, JsonEvidence evidence)
{
    public void Write(Assessment assessment)
    {
        json.WriteStartObject("assessment");
        json.WriteString("noteKind", ContractWords.Of(assessment.NoteKind));
        json.WriteString("model", ContractWords.Of(assessment.Model));
        OrNull("problemArea", assessment.ProblemArea, WriteProblemArea);
        OrNull("relationshipFocus", assessment.RelationshipFocus, WriteRelationship);
        OrNull("phase", assessment.Phase, WritePhase);
        OrNull("documented", assessment.Documented, WriteDocumented);
        OrNull("documentedEvidence", assessment.Documented, WriteDocumentedEvidence);
        json.WriteStartArray("scales");
        foreach (var scale in assessment.Scales)
        {
            WriteScale(scale);
        }

        json.WriteEndArray();
        json.WriteBoolean("riskGap", RunDigest.HasRiskGap(assessment));
        json.WriteStartObject("risk");
        json.WriteString("cue", ContractWords.Of(assessment.Risk.Cue));
        evidence.WriteList("evidence", assessment.Risk.Evidence);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void OrNull<T>(string name, T? reading, Action<T> body)
        where T : class
    {
        if (reading is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        body(reading);
        json.WriteEndObject();
    }

    private void WriteProblemArea(ProblemAreaReading reading)
    {
        json.WriteString("verdict", ContractWords.Of(reading.Verdict));
        json.WriteStartObject("areas");
        foreach (var area in Enum.GetValues<ProblemArea>())
        {
            json.WriteString(ContractWords.Of(area), ContractWords.Of(reading[area]));
        }

        json.WriteEndObject();
        json.WriteBoolean("inHeaderOnly", reading.InHeaderOnly);
        evidence.WriteList("evidence", reading.Evidence, reading.Absence);
    }

    private void WriteRelationship(RelationshipReading reading)
    {
        json.WriteString("verdict", ContractWords.Of(reading.Verdict));
        json.WriteBoolean("pastIsLinked", reading.PastIsLinked);
        evidence.WriteList("evidence", reading.Evidence, reading.Absence);
    }

    private void WritePhase(PhaseReading reading)
    {
        json.WriteString("value", ContractWords.Of(reading.Value));
        json.WriteString("tracking", ContractWords.Of(reading.Tracking));
        json.WriteString("source", ContractWords.Of(reading.Source));
        json.WriteNumberOrNull("session", reading.Session);
        json.WriteNumberOrNull("planned", reading.Planned);
        evidence.WriteList("evidence", reading.Evidence, reading.Absence);
    }

    private void WriteDocumented(DocumentedReading reading)
    {
        json.WriteBoolean("symptomReview", reading.SymptomReview);
        json.WriteBoolean("moodEventLink", reading.MoodEventLink);
        json.WriteBoolean("intervention", reading.Intervention);
        json.WriteBoolean("betweenSessionPlan", reading.BetweenSessionPlan);
    }

    private void WriteDocumentedEvidence(DocumentedReading reading)
    {
        foreach (var topic in (Topic[])[Topic.SymptomReview, Topic.MoodEventLink, Topic.Intervention, Topic.BetweenSessionPlan])
        {
            evidence.WriteList(ContractWords.Of(topic), reading.Evidence.Where(e => e.Topic == topic));
        }
    }

    private void WriteScale(ScaleScore scale)
    {
        json.WriteStartObject();
        json.WriteString("name", scale.Name);
        json.WriteNumberOrNull("value", scale.Value);
        json.WriteNumberOrNull("previous", scale.Previous);
        json.WriteStartObject("items");
        foreach (var (item, score) in scale.Items)
        {
            json.WriteNumber(item.ToString(System.Globalization.CultureInfo.InvariantCulture), score);
        }

        json.WriteEndObject();
        evidence.WritePlace(scale.Span);
        json.WriteEndObject();
    }
}
