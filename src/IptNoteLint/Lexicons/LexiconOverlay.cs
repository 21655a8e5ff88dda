using System.Collections.Immutable;

namespace IptNoteLint.Lexicons;

/// <summary>An entry that is taken out of a concept.</summary>
/// <param name="Concept">The concept's id.</param>
/// <param name="Pattern">The entry as its file has it; a pseudo-entry begins with <c>! </c>.</param>
public sealed record LexiconRemoval(string Concept, string Pattern);

/// <summary>What a house pack makes of the lexicons: entries more and entries fewer.</summary>
/// <param name="Added">Concepts with the entries that come in.</param>
/// <param name="Removed">The entries that go.</param>
public sealed record LexiconOverlay(ImmutableArray<LexiconConcept> Added, ImmutableArray<LexiconRemoval> Removed)
{
    /// <summary>No change.</summary>
    public static LexiconOverlay None { get; } = new([], []);

    /// <summary>Whether nothing changes.</summary>
    public bool IsEmpty => Added.IsEmpty && Removed.IsEmpty;

    /// <summary>The files as they are with it.</summary>
    /// <param name="files">The files that it lies over.</param>
    /// <param name="name">What the additional file is called.</param>
    public ImmutableArray<LexiconFile> Over(ImmutableArray<LexiconFile> files, string name)
    {
        var gone = Removed.ToLookup(r => r.Concept, r => r.Pattern, StringComparer.Ordinal);
        return
        [
            .. files.Select(f => f with { Concepts = [.. f.Concepts.Select(c => gone.Contains(c.Id) ? Without(c, [.. gone[c.Id]]) : c)] }),
            new LexiconFile(name, Added, []),
        ];
    }

    /// <summary>The entries of a concept as a removal names them.</summary>
    public static IEnumerable<string> Names(LexiconConcept concept) =>
        concept.Entries.Select(e => e.Pattern).Concat(concept.PseudoEntries.Select(e => "! " + e.Pattern));

    private static LexiconConcept Without(LexiconConcept concept, HashSet<string> gone) => concept with
    {
        Entries = [.. concept.Entries.Where(e => !gone.Contains(e.Pattern))],
        PseudoEntries = [.. concept.PseudoEntries.Where(e => !gone.Contains("! " + e.Pattern))],
    };
}
