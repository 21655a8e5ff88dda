using System.Text.Json;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>A file of a run in SARIF, with the hash of its bytes.</summary>
internal static class SarifArtifact
{
    public static void Write(Utf8JsonWriter json, NoteResult note)
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
}
