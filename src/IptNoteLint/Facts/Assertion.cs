using System.Collections.Immutable;
using IptNoteLint.Text;

namespace IptNoteLint.Facts;

/// <summary>Whether a mention is affirmed.</summary>
public enum Negation
{
    /// <summary>Said to be so.</summary>
    Affirmed,

    /// <summary>Said not to be so.</summary>
    Negated,
}

/// <summary>When a mention holds (ConText's axis of time).</summary>
public enum Temporality
{
    /// <summary>Now, or in this session's interval.</summary>
    Recent,

    /// <summary>Before this episode.</summary>
    Historical,

    /// <summary>Not yet, or only supposed.</summary>
    Hypothetical,
}

/// <summary>How sure the writer is.</summary>
public enum Certainty
{
    /// <summary>Stated.</summary>
    Certain,

    /// <summary>Thought possible.</summary>
    Possible,
}

/// <summary>Whose a mention is.</summary>
public enum Experiencer
{
    /// <summary>The client's.</summary>
    Client,

    /// <summary>Somebody else's.</summary>
    Other,
}

/// <summary>What words can do to an assertion. Two of them are of one axis: <see cref="Temporality"/>.</summary>
public enum AssertionChange
{
    /// <summary>Makes it <see cref="Negation.Negated"/>.</summary>
    Negated,

    /// <summary>Makes it <see cref="Temporality.Historical"/>.</summary>
    Historical,

    /// <summary>Makes it <see cref="Temporality.Hypothetical"/>; goes before historical.</summary>
    Hypothetical,

    /// <summary>Makes it <see cref="Certainty.Possible"/>.</summary>
    Possible,

    /// <summary>Makes it <see cref="Experiencer.Other"/>.</summary>
    Other,
}

/// <summary>Words that changed an assertion.</summary>
/// <param name="Change">What they changed.</param>
/// <param name="Cue">The words.</param>
/// <param name="Scope">How far they reach.</param>
/// <param name="Reason">Why, in plain words.</param>
public sealed record AssertionCue(AssertionChange Change, TextSpan Cue, TextSpan Scope, string Reason);

/// <summary>The status of a mention on four axes, with the words that set it.</summary>
/// <param name="Negation">Affirmed or negated.</param>
/// <param name="Temporality">Recent, historical or hypothetical.</param>
/// <param name="Certainty">Certain or possible.</param>
/// <param name="Experiencer">The client's or another's.</param>
/// <param name="Cues">What set it; empty for the default.</param>
public sealed record Assertion(
    Negation Negation, Temporality Temporality, Certainty Certainty, Experiencer Experiencer, ImmutableArray<AssertionCue> Cues)
{
    /// <summary>Affirmed, recent, certain, the client's.</summary>
    public static Assertion Plain { get; } = new(Negation.Affirmed, Temporality.Recent, Certainty.Certain, Experiencer.Client, []);

    /// <summary>Affirmed, of now, actual, and the client's own.</summary>
    public bool HoldsNow => Negation == Negation.Affirmed && Temporality == Temporality.Recent && Experiencer == Experiencer.Client;

    /// <summary>The first three axes in one word.</summary>
    public Telling Telling => Negation == Negation.Negated ? Telling.Negated
        : Temporality == Temporality.Hypothetical ? Telling.Hypothetical
        : Temporality == Temporality.Historical ? Telling.Historical
        : Certainty == Certainty.Possible ? Telling.Possible : Telling.Affirmed;
}

/// <summary>How a mention is told, in one word: of several, the one that takes most away from it.</summary>
public enum Telling
{
    /// <summary>Of now, and certain.</summary>
    Affirmed,

    /// <summary>Of now, and thought possible.</summary>
    Possible,

    /// <summary>Of the time before this episode.</summary>
    Historical,

    /// <summary>Not yet, or only supposed.</summary>
    Hypothetical,

    /// <summary>Said not to be so.</summary>
    Negated,
}

/// <summary>A concept met at a place, with its assertion. A fact of the rule session.</summary>
/// <param name="Concept">The lexicon's concept, such as <c>technique.rolePlay</c>.</param>
/// <param name="Span">Where.</param>
/// <param name="Sentence">Number of its sentence, from 0.</param>
/// <param name="Assertion">Its status.</param>
public sealed record Mention(string Concept, TextSpan Span, int Sentence, Assertion Assertion)
{
    /// <summary>Whether it holds now, for this client.</summary>
    public bool HoldsNow => Assertion.HoldsNow;
}
