using System.Collections.Immutable;

namespace IptNoteLint.Lexicons;

/// <summary>One concept of a lexicon file: what it is called, the entries that mean it, and examples that prove it.</summary>
/// <param name="Id">Such as <c>area.grief.name</c>.</param>
/// <param name="IsFuzzy">Whether words of five letters and more also match with one letter missing, doubled or two swapped.</param>
/// <param name="IsCased">Whether entries match only with the capitals written.</param>
/// <param name="IsTable">Whether its entries are labels to be looked up, never matched in running text.</param>
/// <param name="Entries">Entries that mean the concept.</param>
/// <param name="PseudoEntries">Entries inside whose span no entry of the concept counts.</param>
/// <param name="Examples">Sentences that must match.</param>
/// <param name="CounterExamples">Sentences that must not.</param>
public sealed record LexiconConcept(
    string Id, bool IsFuzzy, bool IsCased, bool IsTable,
    ImmutableArray<LexiconEntry> Entries, ImmutableArray<LexiconEntry> PseudoEntries,
    ImmutableArray<LexiconExample> Examples, ImmutableArray<LexiconExample> CounterExamples);

/// <summary>One line of a concept.</summary>
/// <param name="Pattern">The pattern as written.</param>
/// <param name="Place">File and line, for messages.</param>
public sealed record LexiconEntry(string Pattern, string Place);

/// <summary>A sentence that proves a concept.</summary>
/// <param name="Sentence">An invented one.</param>
/// <param name="Place">File and line, for messages.</param>
public sealed record LexiconExample(string Sentence, string Place);

/// <summary>A parsed lexicon file.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Concepts">In the order of the file.</param>
/// <param name="Data">Lines that begin with <c>@</c>, split at spaces: tables that go with the words.</param>
public sealed record LexiconFile(string Name, ImmutableArray<LexiconConcept> Concepts, ImmutableArray<ImmutableArray<string>> Data);
