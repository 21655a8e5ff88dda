using System.Text.Json;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Settings;

/// <summary>Reads a file of known findings.</summary>
public static class BaselineReader
{
    /// <summary>The version of the file's form.</summary>
    public const string Version = "1.0";

    /// <summary>Reads the file that <c>baseline create</c> wrote.</summary>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="text">Its content.</param>
    /// <exception cref="SettingsException">It is no such file.</exception>
    public static Baseline Read(string file, string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 8 });
            return json.RootElement.GetProperty("baselineVersion").GetString() == Version
                ? new Baseline([.. json.RootElement.GetProperty("findings").EnumerateArray().Select(Finding)])
                : throw new SettingsException(file, $"It is a baseline of another version than {Version}; make it anew with 'iptlint baseline create'.");
        }
        catch (JsonException e)
        {
            throw new SettingsException(SettingsException.At(file, (int)(e.LineNumber ?? 0) + 1), "It is no baseline from here on; make it anew with 'iptlint baseline create'.");
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException)
        {
            throw new SettingsException(file, "It is no baseline; make one with 'iptlint baseline create'.");
        }
    }

    private static KnownFinding Finding(JsonElement finding) => new(Text(finding, "fingerprint"), Text(finding, "ruleId"), Text(finding, "path"));

    private static string Text(JsonElement finding, string name) => finding.GetProperty(name).GetString() ?? throw new KeyNotFoundException();
}
