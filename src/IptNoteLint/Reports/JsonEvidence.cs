using System.Text.Json;
using IptNoteLint.Facts;
using IptNoteLint.Text;

namespace IptNoteLint.Reports;

/// <summary>Places and evidence of one note as JSON.</summary>
internal sealed class JsonEvidence(Utf8JsonWriter json, SourceText? source, Quotation quotation)
{
    public Quotation Quotation => quotation;

    /// <summary>A list of evidence; an absence stands in it as an item without a place.</summary>
    public void WriteList(string name, IEnumerable<Evidence> evidence, Absence? absence = null)
    {
        json.WriteStartArray(name);
        foreach (var item in evidence)
        {
            json.WriteStartObject();
            WriteItem(item);
            json.WriteEndObject();
        }

        if (absence is not null)
        {
            WriteAbsence(absence);
        }

        json.WriteEndArray();
    }

    /// <summary>Start, length, line and column; nulls without a place.</summary>
    public void WritePlace(TextSpan? span)
    {
        var at = span is null ? null : source?.PositionOf(span.Value.Start);
        json.WriteNumberOrNull("start", span?.Start);
        json.WriteNumberOrNull("length", span?.Length);
        json.WriteNumberOrNull("line", at?.Line);
        json.WriteNumberOrNull("column", at?.Column);
    }

    /// <summary>The line and column just behind a place; nulls without one.</summary>
    public void WriteEnd(TextSpan? span)
    {
        var end = span is null ? null : source?.PositionOf(span.Value.End);
        json.WriteNumberOrNull("endLine", end?.Line);
        json.WriteNumberOrNull("endColumn", end?.Column);
    }

    private void WriteItem(Evidence item)
    {
        WritePlace(item.Span);
        json.WriteString("text", quotation.At(item.Span));
        json.WriteString(ContractWords.KeyOf(item.Topic), item.Value);
    }

    private void WriteAbsence(Absence absence)
    {
        json.WriteStartObject();
        WritePlace(null);
        json.WriteNull("text");
        json.WriteStartArray("lookedIn");
        foreach (var section in quotation.Sections(absence))
        {
            json.WriteStringValue(section);
        }

        json.WriteEndArray();
        if (absence.Nearest is null)
        {
            json.WriteNull("nearest");
        }
        else
        {
            json.WriteStartObject("nearest");
            WriteItem(absence.Nearest);
            json.WriteStringOrNull("reason", absence.Reason);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
