using System.Collections.Immutable;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;

namespace IptNoteLint.Reports;

/// <summary>All places of a note that its page marks, in the order of the text.</summary>
internal static class NotePlaces
{
    /// <summary>The id of a verdict on the page.</summary>
    public static string IdOf(Verdict verdict) => "v-" + verdict.Key;

    /// <summary>The id of an outcome on the page.</summary>
    public static string IdOf(NoteResult note, Diagnostic result) => FormattableString.Invariant($"r{note.Results.IndexOf(result)}");

    /// <summary>Evidence of verdicts and passes, places of findings and near misses. Where a finding points at the very words of some evidence, the finding alone is kept.</summary>
    public static ImmutableArray<Place> Of(NoteResult note, RuleBook rules, ImmutableArray<Verdict> verdicts)
    {
        var shown = verdicts
            .SelectMany(v => v.Evidence.Select(e => new Place(e.Span, ToneOf(e), TopicWords.LabelOf(e), IdOf(v))))
            .ToArray();
        var known = shown.Select(p => p.Span).ToHashSet();
        var passed = note.Results
            .Where(r => r.Kind == ResultKind.Pass && r.Suppressed is null)
            .SelectMany(r => r.Evidence.Where(e => !known.Contains(e.Span))
                .Select(e => new Place(e.Span, ToneOf(e), TopicWords.LabelOf(e), IdOf(note, r))));
        var asked = note.Findings.SelectMany(r => Asked(note, rules, r)).ToArray();
        var questioned = asked.Where(p => p.Tone == PlaceTone.Asks).Select(p => p.Span).ToHashSet();
        return
        [
            .. shown.Concat(passed).Where(p => !questioned.Contains(p.Span)).Concat(asked)
                .Distinct()
                .OrderBy(p => p.Span).ThenByDescending(p => p.Tone).ThenBy(p => p.Label, StringComparer.Ordinal).ThenBy(p => p.Target, StringComparer.Ordinal),
        ];
    }

    // A tick beside words on risk would read as "all is well".
    private static PlaceTone ToneOf(Evidence evidence) => evidence switch
    {
        { Topic: Topic.RiskCue or Topic.RiskAnswer or Topic.RiskStatement or Topic.RiskAction or Topic.Kind } => PlaceTone.States,
        { Topic: Topic.Relationship, Value: "past" } => PlaceTone.States,
        _ => PlaceTone.Shows,
    };

    private static IEnumerable<Place> Asked(NoteResult note, RuleBook rules, Diagnostic result)
    {
        var id = IdOf(note, result);
        foreach (var span in OutcomePlaces.Of(result))
        {
            yield return new Place(span, PlaceTone.Asks, rules.TitleOf(result.RuleId), id);
        }

        if (result.Absence?.Nearest is { } nearest)
        {
            yield return new Place(nearest.Span, PlaceTone.Near, "near, but not counted", id);
        }
    }
}
