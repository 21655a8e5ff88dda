using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using IptNoteLint.Facts;
using IptNoteLint.Text;

namespace IptNoteLint.Accuracy;

/// <summary>Reads annotated notes and asks the tool about each.</summary>
internal static class GoldNotes
{
    private static readonly string[] Flags = ["symptomReview", "moodEventLink", "intervention", "betweenSessionPlan"];

    /// <summary>The fields over the notes of a folder, with the evidence of every note.</summary>
    /// <param name="folder">Holds <c>notes.gold.jsonl</c> and <c>notes/</c>.</param>
    /// <param name="accepts">Which notes, by file name.</param>
    /// <param name="extractor">The reader.</param>
    public static (List<Field> Fields, Dictionary<string, NoteFacts> Facts) Read(string folder, Func<string, bool> accepts, FactExtractor extractor)
    {
        var fields = new Dictionary<string, Field>(StringComparer.Ordinal);
        var facts = new Dictionary<string, NoteFacts>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(Path.Combine(folder, "notes.gold.jsonl")).Where(l => l.Length > 0))
        {
            using var gold = JsonDocument.Parse(line);
            var file = gold.RootElement.GetProperty("file").GetString()!;
            if (accepts(file))
            {
                var note = extractor.Extract(ReadNote(Path.Combine(folder, "notes", file), file));
                facts.Add(file, note);
                Compare(file, gold.RootElement, note.Assessment, (name, g, t) => Add(fields, name, file, g, t));
            }
        }

        return ([.. fields.Values], facts);
    }

    public static SourceText ReadNote(string path, string name)
    {
        var bytes = File.ReadAllBytes(path);
        var text = Encoding.UTF8.GetString(bytes);
        return new SourceText(name, text.StartsWith('\uFEFF') ? text[1..] : text, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    private static void Add(Dictionary<string, Field> fields, string name, string file, string gold, string told)
    {
        if (!fields.TryGetValue(name, out var field))
        {
            fields.Add(name, field = new Field(name));
        }

        field.Answers.Add(new Answer(file, gold, told));
    }

    private static void Compare(string file, JsonElement gold, Assessment told, Action<string, string, string> add)
    {
        add("noteKind", gold.GetProperty("noteKind").GetString()!, Camel(told.NoteKind));
        if (gold.GetProperty("noteKind").GetString() != "session")
        {
            return;
        }

        // A session taken for something else has no verdicts: each counts as wrong.
        var area = gold.GetProperty("problemArea");
        var verdict = area.GetProperty("verdict").GetString()!;
        var toldVerdict = told.ProblemArea is { } p ? Camel(p.Verdict) : "null";
        add("problemArea", verdict, toldVerdict);
        add("problemArea named", verdict == "named" ? "named" : "notNamed", toldVerdict == "named" ? "named" : "notNamed");
        add("problemArea missing", verdict == "missing" ? "missing" : "present", toldVerdict == "missing" ? "missing" : "present");
        foreach (var key in AreaKeys.All)
        {
            add("area " + key, area.GetProperty("areas").GetProperty(key).GetString()!, told.ProblemArea is { } r ? Camel(r.Areas[AreaKeys.All.IndexOf(key)]) : "null");
            add("areas", area.GetProperty("areas").GetProperty(key).GetString()!, told.ProblemArea is { } q ? Camel(q.Areas[AreaKeys.All.IndexOf(key)]) : "null");
        }

        var focus = gold.GetProperty("relationshipFocus").GetProperty("verdict").GetString()!;
        var toldFocus = told.RelationshipFocus is { } f ? Camel(f.Verdict) : "null";
        add("relationshipFocus", focus, toldFocus);
        add("relationship check", Passes(focus), Passes(toldFocus));
        var phase = gold.GetProperty("phase");
        add("phase", phase.GetProperty("value").GetString()!, told.Phase is { } h ? Camel(h.Value) : "null");
        var tracking = phase.GetProperty("tracking").GetString()!;
        add("tracking", tracking, told.Phase is { } k ? Camel(k.Tracking) : "null");
        add("tracked", tracking == "tracked" ? "tracked" : "notTracked", told.Phase?.Tracking == Tracking.Tracked ? "tracked" : "notTracked");
        add("session and planned", Pair(phase.GetProperty("session").ToString(), phase.GetProperty("planned").ToString()), Pair(told.Phase?.Session?.ToString(System.Globalization.CultureInfo.InvariantCulture), told.Phase?.Planned?.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        var documented = gold.GetProperty("documented");
        bool[] toldFlags = told.Documented is { } d ? [d.SymptomReview, d.MoodEventLink, d.Intervention, d.BetweenSessionPlan] : [false, false, false, false];
        for (var i = 0; i < Flags.Length; i++)
        {
            add(Flags[i], documented.GetProperty(Flags[i]).GetBoolean() ? "shown" : "missing", toldFlags[i] ? "shown" : "missing");
        }

        add("riskGap", gold.GetProperty("riskGap").GetBoolean() ? "gap" : "none", told.Risk.Gap ? "gap" : "none");
    }

    private static string Passes(string focus) => focus is "current" or "mixed" ? "passes" : "fails";

    private static string Pair(string? session, string? planned) =>
        (string.IsNullOrEmpty(session) ? "-" : session) + "/" + (string.IsNullOrEmpty(planned) ? "-" : planned);

    private static string Camel<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
