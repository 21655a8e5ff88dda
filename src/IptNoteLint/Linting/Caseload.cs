using System.Collections.Immutable;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Linting;

/// <summary>What became of a set of notes.</summary>
/// <param name="Notes">In the order in which the sources were given.</param>
/// <param name="Cases">Ordered by key.</param>
/// <param name="Loose">Folders of several notes that are no course, ordered by path.</param>
public sealed record Caseload(ImmutableArray<NoteResult> Notes, ImmutableArray<CaseResult> Cases, ImmutableArray<LooseFolder> Loose);
