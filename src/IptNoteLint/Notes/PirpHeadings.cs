using IptNoteLint.Text;

namespace IptNoteLint.Notes;

/// <summary>
/// In PIRP (problem, intervention, response, plan) the letter P stands twice: before I and R it heads what the client presents,
/// behind them the plan.
/// </summary>
internal static class PirpHeadings
{
    /// <summary>Turns the first P of a note in that format from a plan into what the client tells.</summary>
    public static void Resolve(SourceText source, List<(SectionKind Kind, TextSpan Heading)> headings)
    {
        bool Is(int at, SectionKind kind) => headings[at].Kind == kind && headings[at].Heading.Length == 1 && char.IsUpper(source.Text[headings[at].Heading.Start]);

        var letters = Enumerable.Range(0, headings.Count).Where(i => headings[i].Heading.Length == 1).ToList();
        if (letters is [var p, var i, var r, var last]
            && Is(p, SectionKind.Plan) && Is(i, SectionKind.Intervention) && Is(r, SectionKind.Response) && Is(last, SectionKind.Plan))
        {
            headings[p] = (SectionKind.Subjective, headings[p].Heading);
        }
    }
}
