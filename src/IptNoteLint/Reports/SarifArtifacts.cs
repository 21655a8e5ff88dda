using System.Text.Json;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>The files of a run in SARIF, each with the hash of its bytes.</summary>
internal static class SarifArtifacts
{
    public static void Write(Utf8JsonWriter json, LintReport report)
    {
        json.WriteStartArray("artifacts");
        foreach (var note in report.Notes)
        {
            json.WriteStartObject();
            json.WriteStartObject("location");
            json.WriteString("uri", SarifPlace.UriOf(note.Path));
            json.WriteEndObject();
            if (note.Sha256 is not null)
            {
                json.WriteStartObject("hashes");
                json.WriteString("sha-256", note.Sha256);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
