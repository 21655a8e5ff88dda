using IptNoteLint.Lexicons;

namespace IptNoteLint.Facts;

/// <summary>The modifier concepts of the assertion lexicon, looked up once.</summary>
internal sealed class AssertionCues(Lexicon lexicon)
{
    /// <summary>What modifiers change, with their concepts by direction and how many tokens they reach: a list of what to look out for is long.</summary>
    public (AssertionChange Change, ConceptSet Forward, ConceptSet Backward, int Reach, string Reason)[] Modifiers { get; } =
    [
        (AssertionChange.Negated, lexicon.Set("negation.forward"), lexicon.Set("negation.backward"), 30, "said not to be so"),
        (AssertionChange.Historical, lexicon.Set("historical.forward"), lexicon.Set("historical.backward"), 40, "of an earlier time"),
        (AssertionChange.Hypothetical, lexicon.Set("hypothetical.forward"), lexicon.Set("hypothetical.backward"), 120, "not yet, or only supposed"),
        (AssertionChange.Possible, lexicon.Set("possible.forward"), lexicon.Set("possible.backward"), 6, "only thought possible"),
        (AssertionChange.Other, lexicon.Set("other.forward"), lexicon.Set("other.backward"), 10, "somebody else's"),
    ];

    public ConceptSet Terminator { get; } = lexicon.Set("terminator");

    public ConceptSet Person { get; } = lexicon.Set("person");

    public ConceptSet Client { get; } = lexicon.Set("person.client");

    public ConceptSet Pronoun { get; } = lexicon.Set("pronoun");

    public ConceptSet Possessive { get; } = lexicon.Set("pronoun.possessive");

    public ConceptSet Verb { get; } = lexicon.Set("verb.be");

    public ConceptSet Relative { get; } = lexicon.Set("clause.relative");

    public ConceptSet Title { get; } = lexicon.Set("title");

    public ConceptSet Name { get; } = lexicon.Set(Lexicon.NameConcept);

    public ConceptSet Deed { get; } = lexicon.Set("interaction.act");

    public ConceptSet Boundary { get; } = lexicon.Set("clause.boundary");
}
