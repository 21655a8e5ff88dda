using System.Collections.Immutable;
using IptNoteLint.Lexicons;
using IptNoteLint.Notes;

namespace IptNoteLint.Facts;

/// <summary>Decides for each problem area whether it is named, described or absent.</summary>
internal sealed class ProblemAreaReader(Lexicon lexicon, IReadOnlyCollection<ProblemArea> areas)
{
    /// <summary>Points at which content describes an area: an event and its work, or several of them.</summary>
    private const int Described = 2;

    /// <summary>Points for an area beside a named one: a friction inside a transition is no second area by itself.</summary>
    private const int DescribedBesideNamed = 6;

    private readonly AreaNaming _naming = new(lexicon);
    private readonly AreaContent _content = new(lexicon);

    /// <summary>The verdict on a session note.</summary>
    public ProblemAreaReading Read(NoteContext context)
    {
        var status = ImmutableArray.CreateBuilder<AreaStatus>(4);
        var weights = ImmutableArray.CreateBuilder<int>(4);
        var evidence = ImmutableArray.CreateBuilder<Evidence>();
        Evidence? nearest = null;
        string? reason = null;
        bool named = false, inBody = false;
        var namings = Enum.GetValues<ProblemArea>().Select(a => areas.Contains(a) ? _naming.Find(context, a) : ([], null, null)).ToList();
        var enough = namings.Any(n => n.Named.Count > 0) ? DescribedBesideNamed : Described;
        var contents = Enum.GetValues<ProblemArea>().Select(a => areas.Contains(a) ? _content.Weigh(context, a) : (Points: 0, Places: [])).ToList();
        foreach (var area in Enum.GetValues<ProblemArea>())
        {
            var (places, miss, why) = namings[(int)area];
            var (points, content) = contents[(int)area];
            weights.Add(points);
            var verdict = places.Count > 0 ? AreaStatus.Named : points >= enough && !IsFriction(area, contents) ? AreaStatus.Described : AreaStatus.Absent;
            status.Add(verdict);
            var shown = verdict == AreaStatus.Named ? places : verdict == AreaStatus.Described ? content : [];
            evidence.AddRange(shown.Select(p => context.Evidence(Topic.ProblemArea, p.Match, AreaKeys.Key(area))));
            if (verdict == AreaStatus.Named)
            {
                named = true;
                inBody |= content.Any(p => context.IsBody(p.Sentence)) || places.Any(p => InBody(context, p.Sentence));
            }

            (nearest, reason) = nearest is null && miss is not null ? (miss, why)
                : nearest is null && verdict == AreaStatus.Absent && content.Count > 0
                    ? (context.Evidence(Topic.ProblemArea, content[0].Match, AreaKeys.Key(area)), "too little of this area to tell")
                    : (nearest, reason);
        }

        return new ProblemAreaReading(
            status.ToImmutable(), named && !inBody, Places.Sort(evidence), named ? null : context.Absence(nearest, reason))
        {
            Points = weights.ToImmutable(),
        };
    }

    private static bool IsFriction(ProblemArea area, List<(int Points, List<(int, LexiconMatch)>)> contents) =>
        area == ProblemArea.RoleDispute && contents[(int)area].Points < 4 && contents.Where((c, i) => i != (int)area).Any(c => c.Points >= 4);

    private static bool InBody(NoteContext context, int sentence) =>
        context.IsBody(sentence) && context.Note.SectionOf(sentence).Kind is not (SectionKind.Focus or SectionKind.Goal or SectionKind.Plan)
        && sentence > 2;
}
