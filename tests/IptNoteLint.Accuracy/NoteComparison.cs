using System.Globalization;
using System.Text.Json;
using IptNoteLint.Facts;

namespace IptNoteLint.Accuracy;

/// <summary>Lays what was read of one note beside its annotation, field by field.</summary>
internal sealed class NoteComparison
{
    private static readonly (string Name, Topic Topic)[] Flags =
    [
        ("symptomReview", Topic.SymptomReview), ("moodEventLink", Topic.MoodEventLink),
        ("intervention", Topic.Intervention), ("betweenSessionPlan", Topic.BetweenSessionPlan),
    ];

    private readonly JsonElement _gold;
    private readonly Assessment _told;
    private readonly NoteEvidence _evidence;
    private readonly Action<string, string, string, IEnumerable<string>> _add;

    /// <param name="gold">The note's annotation.</param>
    /// <param name="facts">What was read.</param>
    /// <param name="add">Takes a field's name, the annotated class, the told class, and the evidence.</param>
    public NoteComparison(JsonElement gold, NoteFacts facts, Action<string, string, string, IEnumerable<string>> add)
    {
        (_gold, _told, _evidence) = (gold, facts.Assessment, new NoteEvidence(facts));
        // A session taken for something else has no verdicts: each counts as wrong, and the kind's evidence is what misled.
        _add = _told.IsSession ? add : (name, g, t, evidence) => add(name, g, t, evidence.Concat(_evidence.Of(Topic.Kind)).Distinct());
    }

    /// <summary>Compares every field that the annotation has: the kind only, where no session is recorded.</summary>
    public void Run()
    {
        var kind = _gold.GetProperty("noteKind").GetString()!;
        _add("noteKind", kind, Camel(_told.NoteKind), _evidence.Of(Topic.Kind));
        if (kind == "session")
        {
            ProblemArea();
            Relationship();
            PhaseAndProgress();
            Documented();
            Risk();
        }
    }

    private void ProblemArea()
    {
        var area = _gold.GetProperty("problemArea");
        var verdict = area.GetProperty("verdict").GetString()!;
        var told = _told.ProblemArea is { } p ? Camel(p.Verdict) : "null";
        string[] all = [.. _evidence.Of(Topic.ProblemArea), .. _evidence.NotCounted("area."), .. _evidence.Of(_told.ProblemArea?.Absence)];
        _add("problemArea", verdict, told, all);
        _add("problemArea named", verdict == "named" ? "named" : "notNamed", told == "named" ? "named" : "notNamed", all);
        _add("problemArea missing", verdict == "missing" ? "missing" : "present", told == "missing" ? "missing" : "present", all);
        for (var i = 0; i < AreaKeys.All.Length; i++)
        {
            var key = AreaKeys.All[i];
            var evidence = all.Where(e => e.Contains(key, StringComparison.Ordinal));
            var (gold, status) = (area.GetProperty("areas").GetProperty(key).GetString()!, _told.ProblemArea is { } r ? Camel(r.Areas[i]) : "null");
            _add("area " + key, gold, status, evidence);
            _add("areas/" + key, gold, status, evidence);
        }
    }

    private void Relationship()
    {
        var focus = _gold.GetProperty("relationshipFocus").GetProperty("verdict").GetString()!;
        var told = _told.RelationshipFocus is { } f ? Camel(f.Verdict) : "null";
        string[] evidence = [.. _evidence.Of(Topic.Relationship, Topic.Linkage), .. _evidence.Of(_told.RelationshipFocus?.Absence)];
        _add("relationshipFocus", focus, told, evidence);
        _add("relationship check", Passes(focus), Passes(told), evidence);
    }

    private void PhaseAndProgress()
    {
        var gold = _gold.GetProperty("phase");
        var told = _told.Phase;
        _add("phase", gold.GetProperty("value").GetString()!, told is null ? "null" : Camel(told.Value), _evidence.Of(Topic.Position, Topic.PhaseTask));
        var tracking = gold.GetProperty("tracking").GetString()!;
        string[] evidence = [.. _evidence.Of(Topic.Position, Topic.Movement, Topic.PhaseTask), .. _evidence.Of(told?.Absence)];
        _add("tracking", tracking, told is null ? "null" : Camel(told.Tracking), evidence);
        _add("tracked", tracking == "tracked" ? "tracked" : "notTracked", told?.Tracking == Tracking.Tracked ? "tracked" : "notTracked", evidence);
        _add(
            "session and planned",
            Pair(gold.GetProperty("session").ToString(), gold.GetProperty("planned").ToString()),
            Pair(told?.Session?.ToString(CultureInfo.InvariantCulture), told?.Planned?.ToString(CultureInfo.InvariantCulture)),
            _evidence.Of(Topic.Position));
    }

    private void Documented()
    {
        var gold = _gold.GetProperty("documented");
        bool[] told = _told.Documented is { } d ? [d.SymptomReview, d.MoodEventLink, d.Intervention, d.BetweenSessionPlan] : [false, false, false, false];
        for (var i = 0; i < Flags.Length; i++)
        {
            var (name, topic) = Flags[i];
            var evidence = topic == Topic.Intervention ? _evidence.Of(topic).Concat(_evidence.NotCounted("technique")) : _evidence.Of(topic);
            _add(name, gold.GetProperty(name).GetBoolean() ? "shown" : "missing", told[i] ? "shown" : "missing", evidence);
        }
    }

    private void Risk() => _add(
        "riskGap", _gold.GetProperty("riskGap").GetBoolean() ? "gap" : "none", _told.Risk.Gap ? "gap" : "none",
        _evidence.Of(Topic.RiskCue, Topic.RiskAnswer).Concat(_evidence.NotCounted("risk.")));

    private static string Passes(string focus) => focus is "current" or "mixed" ? "passes" : "fails";

    private static string Pair(string? session, string? planned) =>
        (string.IsNullOrEmpty(session) ? "-" : session) + "/" + (string.IsNullOrEmpty(planned) ? "-" : planned);

    private static string Camel<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
