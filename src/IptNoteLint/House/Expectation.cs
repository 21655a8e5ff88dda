using System.Collections.Immutable;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Notes;

namespace IptNoteLint.House;

/// <summary>What a house rule looks for: the rule as data. A fact of the rule session.</summary>
/// <param name="Rule">What the rule is.</param>
/// <param name="IsForbidden">Whether a mention is the finding, and not its absence.</param>
/// <param name="Concepts">The concepts, of which one is enough.</param>
public sealed record Expectation(Descriptor Rule, bool IsForbidden, ConceptChoice Concepts)
{
    private static readonly SectionKind[] OfOthers = [SectionKind.Administration, SectionKind.Medication, SectionKind.Group];

    /// <summary>How a mention may be told; unless said otherwise, as being so now.</summary>
    public ImmutableArray<Telling> Tellings { get; init; } = [Telling.Affirmed, Telling.Possible];

    /// <summary>Whose it has to be; null for anybody's.</summary>
    public Experiencer? Whose { get; init; }

    /// <summary>The parts of a note in which it counts; empty for all but those that say nothing of the client.</summary>
    public ImmutableArray<SectionKind> Sections { get; init; } = [];

    /// <summary>The concepts of which its sentence has to hold one besides; null for none.</summary>
    public ConceptChoice? Beside { get; init; }

    /// <summary>Whether it is asked of a note, and not of a course.</summary>
    public bool IsOfNote => Rule.CaseKind is null;

    /// <summary>The ids of every concept that has to be read.</summary>
    public IEnumerable<string> Asked => Concepts.Ids.Concat(Beside?.Ids ?? []);

    /// <summary>Whether a mention is of its concepts.</summary>
    public bool IsAbout(ConceptMention mention) => Concepts.Ids.Contains(mention.Mention.Concept);

    /// <summary>Whether a mention counts.</summary>
    public bool IsMetBy(ConceptMention mention) => IsAbout(mention) && WhyNot(mention) is null;

    /// <summary>Whether a mention is of its concepts and doesn't count.</summary>
    public bool IsMissedBy(ConceptMention mention) => IsAbout(mention) && WhyNot(mention) is not null;

    /// <summary>Whether a note is so far into its course that the rule has to be satisfied.</summary>
    public bool IsDue(NoteSummary note) => (note.Session ?? note.Order) >= (Rule.AskedBy ?? int.MaxValue);

    /// <summary>Why a mention of its concepts doesn't count, in plain words; null if it does.</summary>
    public string? WhyNot(ConceptMention mention)
    {
        var assertion = mention.Mention.Assertion;
        return !Tellings.Contains(assertion.Telling) ? assertion.Telling switch
        {
            Telling.Negated => "it is said not to be so",
            Telling.Historical => "it tells of the past",
            Telling.Hypothetical => "it is planned or supposed",
            Telling.Possible => "it is only thought possible",
            _ => "it is told as being so",
        }
            : Whose is { } whose && whose != assertion.Experiencer ? whose == Experiencer.Client ? "it is somebody else's" : "it is the client's own"
            : Sections.IsEmpty ? OfOthers.Contains(mention.Section) ? "it stands where nothing is said of the client" : WhyNotBeside(mention)
            : !Sections.Contains(mention.Section) ? "it stands in another part of the note"
            : WhyNotBeside(mention);
    }

    private string? WhyNotBeside(ConceptMention mention) =>
        Beside is null || mention.Beside.Any(Beside.Ids.Contains) ? null : "its sentence lacks what should stand beside it";
}
