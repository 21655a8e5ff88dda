using System.Globalization;
using System.Text.Json;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Accuracy;

/// <summary>Reads annotated courses of treatment and lints each: which of the problems sown in it are found, missed, invented.</summary>
internal static class CaseFolders
{
    public const string Annotation = "case.json";

    private const string None = "none";

    /// <summary>Whether a folder's sub-folders hold annotated courses.</summary>
    public static bool AreIn(string folder) => Directory.EnumerateDirectories(folder).Any(d => File.Exists(Path.Combine(d, Annotation)));

    /// <summary>
    /// The field of problems, and over the courses: whether one without a problem is left alone, the planned number, the area agreed.
    /// </summary>
    /// <param name="folder">Each sub-folder with a <see cref="Annotation"/> is a course.</param>
    /// <param name="range">Which courses, by the sub-folder's name; no other is opened.</param>
    /// <param name="linter">The rules.</param>
    public static List<Field> Read(string folder, NameRange range, NoteLinter linter)
    {
        var problems = new Field("seeded problems", absence: None) { NamesWrong = true };
        var clean = new Field("course clean or not");
        var planned = new Field("planned number");
        var area = new Field("agreed area");
        foreach (var course in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(course);
            if (range.Holds(name) && File.Exists(Path.Combine(course, Annotation)))
            {
                using var annotation = JsonDocument.Parse(File.ReadAllText(Path.Combine(course, Annotation)));
                var gold = annotation.RootElement;
                var told = Lint(course, name, linter);
                var before = problems.Answers.Count;
                problems.Answers.AddRange(Problems(name, gold, told));
                var ofCourse = problems.Answers.Skip(before).ToList();
                string[] faults = [.. ofCourse.Where(a => a.Told != None).Select(a => a.Item)];
                clean.Answers.Add(new Answer(name, ofCourse.Any(a => a.Gold != None) ? "faulted" : "clean", faults.Length > 0 ? "faulted" : "clean", faults));
                planned.Answers.Add(new Answer(name, gold.GetProperty("planned").ToString(), told?.Planned?.ToString(CultureInfo.InvariantCulture) ?? "", []));
                area.Answers.Add(new Answer(name, gold.GetProperty("agreedArea").GetString() ?? None, told?.AgreedArea is { } a ? AreaKeys.Key(a) : None, []));
            }
        }

        return [problems, clean, planned, area];
    }

    // Null where the notes are not taken for one course: nothing is found in it then.
    private static CaseResult? Lint(string course, string name, NoteLinter linter)
    {
        var notes = Directory.EnumerateFiles(course).Where(f => Path.GetExtension(f) is ".txt" or ".md").Order(StringComparer.Ordinal)
            .Select(f => GoldNotes.ReadNote(f, Path.GetFileName(f))).ToList();
        return new CaseloadLinter(linter).Lint(notes, name).Cases is [var only] ? only : null;
    }

    // A problem told at another note than the annotated one is missed there and invented here; the evidence says so.
    private static IEnumerable<Answer> Problems(string name, JsonElement gold, CaseResult? told)
    {
        var sown = gold.GetProperty("seeded").EnumerateArray()
            .Select(s => (Kind: s.GetProperty("kind").GetString()!, At: s.GetProperty("at").GetString() ?? "", Why: s.GetProperty("why").GetString()!))
            .Where(s => s.Kind != None)
            .ToList();
        var found = (told?.Results ?? []).Where(r => r.Kind == ResultKind.Fail).Select(r => (Kind: r.CaseKind, At: r.At ?? "", Why: $"{r.RuleId}: {r.Message}")).ToList();
        foreach (var place in sown.Concat(found).Select(p => (p.At, p.Kind)).Distinct().OrderBy(p => p.At, StringComparer.Ordinal).ThenBy(p => p.Kind, StringComparer.Ordinal))
        {
            var isSown = sown.Any(s => (s.At, s.Kind) == place);
            var isFound = found.Any(f => (f.At, f.Kind) == place);
            yield return new Answer(
                $"{name} {place.At} {place.Kind}", isSown ? place.Kind : None, isFound ? place.Kind : None,
                [
                    .. sown.Where(s => s.Kind == place.Kind).Select(s => $"annotated at {s.At}: {s.Why}"),
                    .. found.Where(f => f.Kind == place.Kind).Select(f => $"told at {f.At}: {f.Why}"),
                ]);
        }
    }
}
