using Humanizer;
using IptNoteLint.Facts;

namespace IptNoteLint.Reports;

/// <summary>The problem areas that a note names or describes, in plain words.</summary>
internal static class AreaWords
{
    /// <summary>An area as people write it.</summary>
    public static string NameOf(ProblemArea area) => TopicWords.Words(ContractWords.Of(area));

    /// <summary>A sentence where an area is named or described.</summary>
    public static IEnumerable<Verdict> Of(ProblemAreaReading? reading)
    {
        if (reading is null || reading.Verdict == ProblemAreaVerdict.Missing)
        {
            return [];
        }

        var named = With(reading, AreaStatus.Named);
        var described = With(reading, AreaStatus.Described);
        string[] clauses =
        [
            .. named.Length == 0 ? [] : (string[])[$"{List(named)} named as the focus"],
            .. described.Length == 0 ? [] : (string[])[$"{List(described)} described{(named.Length == 0 ? ", without the name" : " too")}"],
        ];
        return [new Verdict("area", "Problem area", string.Join("; ", clauses).Transform(To.SentenceCase) + ".", reading.Evidence)];
    }

    private static string[] With(ProblemAreaReading reading, AreaStatus status) =>
        [.. Enum.GetValues<ProblemArea>().Where(a => reading[a] == status).Select(NameOf)];

    private static string List(string[] names) =>
        names.Humanize(n => n, "and") + (names.Length == 1 && !names[0].EndsWith('s') ? " is" : " are");
}
