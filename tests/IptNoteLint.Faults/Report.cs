using System.Text;
using System.Text.Json;

namespace IptNoteLint.Faults;

/// <summary>The reports of one note as they lie on disk.</summary>
/// <param name="Path">The note that they name.</param>
/// <param name="Sha256">The bytes that they are about; null where none could be read.</param>
/// <param name="Status"><c>linted</c>, <c>unreadable</c> or <c>skipped</c>.</param>
/// <param name="Data">Hash of the data.</param>
/// <param name="Page">Hash of the page.</param>
internal sealed record Report(string? Path, string? Sha256, string? Status, string Data, string Page)
{
    /// <summary>Reads both reports of a note.</summary>
    /// <exception cref="Violation">One is missing or is not whole.</exception>
    public static Report Read(Place place, string name)
    {
        var (data, page) = (place.ReportOf(name), place.ReportOf(name, ".html"));
        Violation.ThrowIf(!File.Exists(data) || !File.Exists(page), $"{name}: a report is missing");
        var note = ReadData(data, out var dataHash);
        var text = File.ReadAllBytes(page);
        Violation.ThrowIf(!IsWholePage(text), $"{name}: the page is not whole");
        return new Report(note.Path, note.Sha256, note.Status, dataHash, Place.HashOf(text));
    }

    /// <summary>Reads the report as data, as a consumer would that knows nothing of the worker.</summary>
    /// <exception cref="Violation">It is not whole.</exception>
    public static (string? Path, string? Sha256, string? Status) ReadData(string path, out string hash)
    {
        var bytes = File.ReadAllBytes(path);
        hash = Place.HashOf(bytes);
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var note = json.RootElement.GetProperty("notes")[0];
            return (note.GetProperty("path").GetString(), note.GetProperty("sha256").GetString(), note.GetProperty("status").GetString());
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            throw new Violation($"{path}: the data is not whole ({bytes.Length} bytes)");
        }
    }

    /// <summary>Whether a page goes to its end.</summary>
    public static bool IsWholePage(byte[] page) => Encoding.UTF8.GetString(page).TrimEnd().EndsWith("</html>", StringComparison.Ordinal);
}
