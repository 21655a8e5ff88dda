using System.Text.Json;
using IptNoteLint.Caseloads;

namespace IptNoteLint.Reports;

/// <summary>What the JSON report says of the run as a whole, behind its notes and cases.</summary>
internal static class JsonRun
{
    public static void Write(Utf8JsonWriter json, RunDigest run, bool statistics)
    {
        WriteLoose(json, run);
        if (run.Baseline is { } baseline)
        {
            JsonBaseline.Write(json, baseline);
        }

        JsonSummary.Write(json, Tally.Of(run));
        if (statistics)
        {
            StatisticsTable.Write(json, run);
        }

        if (run is CaseloadDigest caseload)
        {
            WriteCohort(json, caseload);
            WriteTrend(json, caseload);
        }
    }

    private static void WriteLoose(Utf8JsonWriter json, RunDigest run)
    {
        if (run.Loose.Count == 0)
        {
            return;
        }

        json.WriteStartArray("notReadAsCourses");
        foreach (var folder in run.Loose)
        {
            json.WriteStartObject();
            json.WriteString("folder", folder.Folder);
            json.WriteNumber("notes", folder.Notes);
            json.WriteString("why", LooseWords.Of(folder.Why));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCohort(Utf8JsonWriter json, CaseloadDigest caseload)
    {
        if (caseload.Cohort.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("cohort");
        foreach (var finding in caseload.Cohort)
        {
            JsonCohort.Write(json, finding);
        }

        json.WriteEndArray();
    }

    private static void WriteTrend(Utf8JsonWriter json, CaseloadDigest caseload)
    {
        if (caseload.Trend is not { } trend)
        {
            return;
        }

        json.WriteStartObject("trend");
        json.WriteNumber("new", trend.New.Count());
        json.WriteNumber("fixed", trend.Fixed.Count());
        json.WriteNumber("setAside", trend.SetAside.Count());
        json.WriteNumber("stillOpen", trend.StillOpen.Count());
        json.WriteNumber("notRead", trend.NotRead.Count());
        json.WriteBoolean("isComparable", !trend.HasNothingInCommon);
        json.WriteEndObject();
    }
}
