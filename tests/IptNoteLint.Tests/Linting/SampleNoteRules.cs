using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Tests.Linting;

/// <summary>Expects current relationships; the parent of <see cref="NarrowRule"/>.</summary>
public sealed class WideRule : NoteRule
{
    public static readonly Descriptor Descriptor = new(
        "IPT1190", "Wide rule", Category.HereAndNow, "The note doesn't show anybody.", SeverityByStage.Parse("- h W W i W")) { Shown = "The note shows somebody." };

    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> shown = null!;
        When().Match(() => note, n => n.IsSession)
            .Query(() => shown, q => q.Match<Evidence>(e => e.Topic == Topic.Relationship).Collect());
        Then().Do(ctx => ctx.Expect(Descriptor, note, shown));
    }
}

/// <summary>Forbids plans; restates <see cref="WideRule"/>.</summary>
public sealed class NarrowRule : NoteRule
{
    public static readonly Descriptor Descriptor = new(
        "IPT1191", "Narrow rule", Category.HereAndNow, "The note holds a plan.", SeverityByStage.Parse("- h W W i W")) { Parents = ["IPT1190"], Shown = "The note shows links." };

    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> found = null!;
        IEnumerable<Evidence> links = null!;
        When().Match(() => note)
            .Query(() => found, q => q.Match<Evidence>(e => e.Topic == Topic.BetweenSessionPlan).Collect())
            .Query(() => links, q => q.Match<Evidence>(e => e.Topic == Topic.MoodEventLink).Collect());
        Then().Do(ctx => ctx.Forbid(Descriptor, note, found)).Do(ctx => ctx.Show(Descriptor, links));
    }
}

/// <summary>A grandchild of <see cref="WideRule"/>.</summary>
public sealed class NarrowestRule : NoteRule
{
    public static readonly Descriptor Descriptor = new(
        "IPT1192", "Narrowest rule", Category.HereAndNow, "The note doesn't show a position.", SeverityByStage.Always(Severity.Info)) { Parents = ["IPT1191"], Needs = Needs.Session };

    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> shown = null!;
        When().Match(() => note).Query(() => shown, q => q.Match<Evidence>(e => e.Topic == Topic.Position).Collect());
        Then().Do(ctx => ctx.Expect(Descriptor, note, shown));
    }
}

/// <summary>Applies and says nothing.</summary>
public sealed class SilentRule : NoteRule
{
    public static readonly Descriptor Descriptor = new(
        "IPT1193", "Silent rule", Category.HereAndNow, "The note doesn't show anything.", SeverityByStage.Always(Severity.Warning));

    public override void Define()
    {
        Assessment note = null!;
        When().Match(() => note, n => n.NoteKind == NoteKind.Admin);
        Then().Do(ctx => ctx.Notify(Descriptor));
    }
}

/// <summary>Says something and then breaks off, with words of the note in the message.</summary>
public sealed class ThrowingRule : NoteRule
{
    public static readonly Descriptor Descriptor = new(
        "IPT1194", "Throwing rule", Category.HereAndNow, "The note doesn't show anything.", SeverityByStage.Always(Severity.Warning));

    public override void Define()
    {
        Assessment note = null!;
        When().Match(() => note);
        Then().Do(ctx => ctx.Notify(Descriptor)).Do(ctx => Break(note));
    }

    private static void Break(Assessment note) => throw new InvalidOperationException("words of the note: " + note.NoteKind);
}

/// <summary>Names a variant that its descriptor lacks.</summary>
public sealed class MisspeltRule : NoteRule
{
    public static readonly Descriptor Descriptor = new(
        "IPT1195", "Misspelt rule", Category.HereAndNow, "The note doesn't show anything.", SeverityByStage.Always(Severity.Warning));

    public override void Define()
    {
        Assessment note = null!;
        IEnumerable<Evidence> shown = null!;
        When().Match(() => note).Query(() => shown, q => q.Match<Evidence>().Collect());
        Then().Do(ctx => ctx.Expect(Descriptor, note, shown, "no such variant"));
    }
}
