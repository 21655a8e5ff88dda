using System.Text;
using Humanizer;
using IptNoteLint.House;

namespace IptNoteLint.Reports;

/// <summary>What became of the tests of a house pack, for people and for machines.</summary>
public static class HouseTestReport
{
    /// <summary>A line a test, and the sum; ends in a line end.</summary>
    public static string AsText(HousePack pack, IReadOnlyList<HouseTestResult> results, ConsoleStyle style)
    {
        var text = new StringBuilder();
        var width = results.Select(r => r.Subject.Length).DefaultIfEmpty(0).Max();
        foreach (var result in results)
        {
            text.Append(result.Passes ? "pass  " : style.Apply(ConsoleRole.Error, "FAIL") + "  ")
                .Append(VisibleText.OnOneLine(result.Subject.PadRight(width))).Append("  ").Append(VisibleText.OnOneLine(result.Place))
                .Append(result.Problem is { } problem ? ": " + VisibleText.OnOneLine(problem) : "").Append('\n');
        }

        var failed = results.Count(r => !r.Passes);
        return text.Append(pack.Name).Append(' ').Append(VisibleText.OnOneLine(pack.Version)).Append(": ").Append("test".ToQuantity(results.Count))
            .Append(failed == 0 ? ", all passed" : FormattableString.Invariant($", {failed} failed")).Append('\n').ToString();
    }

    /// <summary>A JSON object with an item a test; ends in a line end.</summary>
    public static string AsJson(HousePack pack, IReadOnlyList<HouseTestResult> results) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("pack", pack.Name);
        json.WriteString("version", pack.Version);
        json.WriteString("hash", pack.Hash);
        json.WriteStartArray("tests");
        foreach (var result in results)
        {
            json.WriteStartObject();
            json.WriteString("subject", result.Subject);
            json.WriteString("place", result.Place);
            json.WriteBoolean("passed", result.Passes);
            json.WriteStringOrNull("problem", result.Problem);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("summary");
        json.WriteNumber("tests", results.Count);
        json.WriteNumber("failed", results.Count(r => !r.Passes));
        json.WriteEndObject();
        json.WriteEndObject();
    });
}
