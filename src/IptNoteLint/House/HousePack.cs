using System.Collections.Immutable;
using IptNoteLint.Diagnostics;
using IptNoteLint.Lexicons;

namespace IptNoteLint.House;

/// <summary>Rules and words that a service adds to the tool's own, without code.</summary>
/// <param name="Name">The name that reports use, such as <c>northside</c>.</param>
/// <param name="Prefix">What its rules' ids begin with; in lower case and with a dot, what its own concepts' ids begin with.</param>
/// <param name="Version">As its keeper counts; opaque.</param>
/// <param name="Title">What it is for, as a phrase.</param>
/// <param name="Rules">Its rules, ordered by id.</param>
/// <param name="Words">What it makes of the lexicons.</param>
/// <param name="Hash"><c>sha256:…</c> over its files.</param>
public sealed record HousePack(
    string Name, string Prefix, string Version, string Title, ImmutableArray<HouseRule> Rules, LexiconOverlay Words, string Hash);

/// <summary>A house rule.</summary>
/// <param name="Info">What it is, with its page.</param>
/// <param name="Expectation">What it looks for.</param>
/// <param name="Tests">Notes that it has to report and notes that it must not.</param>
public sealed record HouseRule(RuleInfo Info, Expectation Expectation, ImmutableArray<HouseTest> Tests);

/// <summary>A test of a house rule.</summary>
/// <param name="Notes">The note, or the notes of a course in order; <c>[|words|]</c> and <c>[||]</c> mark where the rule reports.</param>
/// <param name="Place">Where it stands in the pack.</param>
public sealed record HouseTest(ImmutableArray<string> Notes, string Place);

/// <summary>What a house pack can build on.</summary>
/// <param name="Lexicon">The lexicons that its words lie over.</param>
/// <param name="Rules">The rules whose ids and names are taken.</param>
/// <param name="Profiles">The names of the profiles.</param>
public sealed record HouseBasis(Lexicon Lexicon, RuleNames Rules, IReadOnlyCollection<string> Profiles);
