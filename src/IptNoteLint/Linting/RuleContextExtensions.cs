using System.Collections.Immutable;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.House;

namespace IptNoteLint.Linting;

/// <summary>
/// What a rule's action can say. It may say several things: one that fails makes the rule fail, else all that is shown
/// makes it pass, and where nothing is shown there was nothing to weigh.
/// </summary>
public static class RuleContextExtensions
{
    /// <summary>The note should show this: without any evidence the rule fails, as an absence; otherwise the evidence is shown.</summary>
    public static void Expect(this IContext context, Descriptor descriptor, Assessment note, IEnumerable<Evidence> shown) =>
        context.Expect(descriptor, note, shown, null);

    /// <summary>As <see cref="Expect(IContext, Descriptor, Assessment, IEnumerable{Evidence})"/>, with the message and weight of a variant.</summary>
    public static void Expect(this IContext context, Descriptor descriptor, Assessment note, IEnumerable<Evidence> shown, string? variant) =>
        context.Expect(descriptor, note, EvidenceOrder.Sort(shown), 1, variant);

    /// <summary>The note should show several kinds of this: fewer different values than <paramref name="least"/> fail.</summary>
    public static void ExpectKinds(this IContext context, Descriptor descriptor, Assessment note, IEnumerable<Evidence> shown, int least) =>
        context.Expect(descriptor, note, EvidenceOrder.Sort(shown), least, null);

    /// <summary>The mirror of Expect: any evidence fails, at the place of the first; none leaves nothing to weigh.</summary>
    public static void Forbid(this IContext context, Descriptor descriptor, Assessment note, IEnumerable<Evidence> found) =>
        context.Forbid(descriptor, note, found, null);

    /// <summary>As <see cref="Forbid(IContext, Descriptor, Assessment, IEnumerable{Evidence})"/>, with the message and weight of a variant.</summary>
    public static void Forbid(this IContext context, Descriptor descriptor, Assessment note, IEnumerable<Evidence> found, string? variant)
    {
        var evidence = EvidenceOrder.Sort(found);
        var fails = evidence.Length > 0;
        Add(context, descriptor, new Outcome(fails, variant, HasPlace: fails, evidence, fails ? Absences.Of(descriptor, note) : null));
    }

    /// <summary>A house rule's expectation: without a mention that counts the rule fails, and the first that doesn't count is the nearest miss.</summary>
    internal static void Expect(this IContext context, Expectation expectation, IEnumerable<ConceptMention> met, IEnumerable<ConceptMention> missed)
    {
        var shown = EvidenceOrder.Sort(met.Select(m => m.Evidence));
        var nearest = missed.MinBy(m => m.Mention.Span.Start);
        Add(context, expectation.Rule, new Outcome(
            shown.IsEmpty, null, HasPlace: !shown.IsEmpty, shown,
            shown.IsEmpty ? new Absence([], nearest?.Evidence, nearest is null ? null : expectation.WhyNot(nearest)) : null));
    }

    /// <summary>What the note does show; never fails.</summary>
    public static void Show(this IContext context, Descriptor descriptor, IEnumerable<Evidence> shown) =>
        Add(context, descriptor, new Outcome(Fails: false, null, HasPlace: true, EvidenceOrder.Sort(shown), null));

    /// <summary>Fails without place or evidence: a notice about a document that is not to be quoted.</summary>
    public static void Notify(this IContext context, Descriptor descriptor) =>
        Add(context, descriptor, new Outcome(Fails: true, null, HasPlace: false, [], null));

    private static void Expect(
        this IContext context, Descriptor descriptor, Assessment note, ImmutableArray<Evidence> shown, int least, string? variant)
    {
        var fails = shown.Length < least || (least > 1 && shown.Select(e => e.Value).Distinct(StringComparer.Ordinal).Count() < least);
        Add(context, descriptor, new Outcome(
            fails, variant, HasPlace: !fails, shown, fails ? Absences.Of(descriptor, note) ?? new Absence([], null, null) : null));
    }

    private static void Add(IContext context, Descriptor descriptor, Outcome outcome) =>
        context.Resolve<Findings>().Add(descriptor, outcome);
}
