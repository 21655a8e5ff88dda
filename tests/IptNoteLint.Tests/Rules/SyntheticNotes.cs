using IptNoteLint.Diagnostics;

namespace IptNoteLint.Tests.Rules;

/// <summary>Three invented notes on which many rules speak at once: one that is mostly good, one of the past alone, one full of traps.</summary>
internal static class SyntheticNotes
{
    /// <summary>A session of the middle phase that lacks almost nothing.</summary>
    public const string MostlyGood =
        """
        Session 6 of 12 (middle phase). Focus: role dispute with sister Ana (impasse). PHQ-9 11 (was 15).
        Since last session Ana cancelled Saturday again and pt's mood dropped that evening. We went over the phone call line by line: pt said 'it's fine' when angry.
        Role-played asking for a swap; pt felt nervous but willing. Denies SI/HI. Plan: call Ana before Thursday; review next session 14 May.
        """;

    /// <summary>A session that tells of the past alone.</summary>
    public const string PastOnly =
        """
        Session 7 of 12. Explored childhood; father was critical when pt was 8, mother absent. Discussed school bullying. Pt tearful.
        Supportive counselling provided. Cont. weekly.
        """;

    /// <summary>A session of the initial phase whose words mislead: another's suicide, figures of speech, a score that cannot be.</summary>
    public const string Traps =
        """
        Session 3/16, IPT, initial. Grandfather died by suicide in 1999. Pt says work is killing her but no SI. Denies HI. PHQ-9 = 31.
        Focus: transition to motherhood; feels supported by partner this week and less low since he took the nights. Plan: EPDS next wk.
        """;

    /// <summary>What every rule says of a note, all of them selected, as <c>fail warning</c>, <c>open</c>, <c>pass</c> or <c>notApplicable</c>.</summary>
    public static IReadOnlyDictionary<string, string> Outcomes(string note) => RulePackUnderTest.Everything.Lint(RulePackUnderTest.Source(note)).Results
        .GroupBy(r => r.RuleId, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => string.Join(", ", g.Select(Words)), StringComparer.Ordinal);

    private static string Words(Diagnostic result) => result.Kind switch
    {
        ResultKind.Fail => "fail " + result.Severity.ToString()!.ToLowerInvariant(),
        ResultKind.NotApplicable => "notApplicable",
        _ => result.Kind.ToString().ToLowerInvariant(),
    };
}
