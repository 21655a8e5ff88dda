using System.Text.Json;
using IptNoteLint.Caseloads;
using IptNoteLint.Reports.Caseloads;

namespace IptNoteLint.Cli.Commands;

/// <summary>The file of an earlier report.</summary>
internal static class EarlierReportFile
{
    /// <summary>Reads it; where that can't be done, says why and gives null.</summary>
    public static EarlierReport? Read(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            if (EarlierReportReader.Read(stream) is { } report)
            {
                return report;
            }

            Screen.Say($"'{path}' is no report of iptlint; name a file that was written with --format json.");
        }
        catch (JsonException)
        {
            Screen.Say($"'{path}' can't be read as JSON of a report; name one that was written with --format json.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Screen.Say($"The earlier report '{path}' can't be read; check the name and the permission.");
        }

        return null;
    }
}
