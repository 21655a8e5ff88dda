using System.Collections.Immutable;
using IptNoteLint.Notes;

namespace IptNoteLint.Caseloads;

/// <summary>A session drawn for listening to its recording, or for reading its note.</summary>
/// <param name="Case">The case's key.</param>
/// <param name="Note">The session.</param>
public sealed record DrawnSession(string Case, NoteDigest Note);

/// <summary>
/// Draws sessions for listening, from each phase a tenth, at least one and at most five. The order of drawing is that of the
/// files' check sums: nobody picks, and the same notes give the same list. A case is drawn from twice only when no other is left.
/// </summary>
public static class ListeningSample
{
    private const int OneOf = 10;
    private const int Most = 5;

    /// <summary>The sessions drawn, by phase, then in the order of drawing.</summary>
    public static ImmutableArray<DrawnSession> Draw(IEnumerable<CaseDigest> cases)
    {
        var drawn = ImmutableArray.CreateBuilder<DrawnSession>();
        var sessions = cases.SelectMany(c => c.Sessions.Select(n => new DrawnSession(c.Key, n))).ToLookup(s => s.Note.Phase);
        foreach (var phase in (Phase[])[Phase.Initial, Phase.Middle, Phase.Termination, Phase.Maintenance, Phase.Unknown])
        {
            var left = sessions[phase].OrderBy(s => s.Note.Sha256, StringComparer.Ordinal).ThenBy(s => s.Note.Path, StringComparer.Ordinal).ToList();
            for (var wanted = SizeOf(left.Count); wanted > 0; wanted--)
            {
                var next = left.Find(s => drawn.All(d => d.Case != s.Case)) ?? left[0];
                left.Remove(next);
                drawn.Add(next);
            }
        }

        return drawn.ToImmutable();
    }

    private static int SizeOf(int sessions) => sessions == 0 ? 0 : Math.Clamp(sessions / OneOf, 1, Most);
}
