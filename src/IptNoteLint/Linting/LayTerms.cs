using System.Collections.Immutable;
using IptNoteLint.Facts;
using IptNoteLint.Lexicons;
using IptNoteLint.Settings;

namespace IptNoteLint.Linting;

/// <summary>Makes a lexicon of a profile's lay words for the problem areas.</summary>
internal static class LayTerms
{
    /// <summary>The lexicon file that stands beside those of the pack.</summary>
    public static LexiconFile Of(Profile profile) => new(
        profile.Name,
        [.. profile.Areas.SelectMany(a => new[] { Concept(profile, a.Area, "name", a.Names), Concept(profile, a.Area, "word", a.Words) }).Where(c => c.Entries.Length > 0)],
        []);

    private static LexiconConcept Concept(Profile profile, ProblemArea area, string kind, ImmutableArray<string> terms) => new(
        $"area.{AreaKeys.Key(area)}.{kind}.lay", false, false, false,
        [.. terms.Select(t => new LexiconEntry(t, $"profile {profile.Name}"))], [], [], []);
}
