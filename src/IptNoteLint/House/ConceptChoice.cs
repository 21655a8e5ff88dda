using System.Collections.Immutable;

namespace IptNoteLint.House;

/// <summary>Concepts of which one is enough.</summary>
/// <param name="Names">As the pack names them: a concept, or the beginning that several have in common.</param>
/// <param name="Ids">The concepts meant.</param>
public sealed record ConceptChoice(ImmutableArray<string> Names, ImmutableSortedSet<string> Ids);
