using System.Collections.Immutable;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Lexicons;
using IptNoteLint.Linting;
using IptNoteLint.Notes;
using IptNoteLint.Text;
using IptNoteLint.Tests.Rules;

namespace IptNoteLint.Tests.Linting;

/// <summary>Verdicts made by hand and rules run on them, without any lexicon.</summary>
internal static class HandMade
{
    private static readonly NoteVocabulary NoWords = new(
        [], [], [], [], []);

    /// <summary>A middle session that shows everything: session 6 of 12.</summary>
    public static Assessment FullNote { get; } = new(
        NoteKind.Session,
        TreatmentModel.Ipt,
        new ProblemAreaReading(
            [AreaStatus.Absent, AreaStatus.Named, AreaStatus.Absent, AreaStatus.Absent], false, [At(Topic.ProblemArea, 0, "roleDispute")], null),
        new RelationshipReading(RelationshipVerdict.Current, false, [At(Topic.Relationship, 1, "current")], null),
        new PhaseReading(
            Phase.Middle, Tracking.Tracked, PhaseSource.Stated, 6, 12, false, Phase.Middle,
            [At(Topic.Position, 2, "position"), At(Topic.Movement, 3, "forward"), At(Topic.PhaseTask, 4, "middle.disputeStage")], null),
        new DocumentedReading(true, true, true, true,
        [
            At(Topic.SymptomReview, 5, "mood"), At(Topic.MoodEventLink, 6, "link"), At(Topic.Intervention, 7, "rolePlay"), At(Topic.BetweenSessionPlan, 8, "intended"),
        ]),
        [],
        new RiskReading(RiskCue.None, RiskGapKind.None, []),
        []);

    /// <summary>A document of another kind, with nothing but a reading of risk.</summary>
    public static Assessment NotASession(NoteKind kind) => FullNote with
    {
        NoteKind = kind, ProblemArea = null, RelationshipFocus = null, Phase = null, Documented = null,
    };

    /// <summary>Evidence at the word of a number.</summary>
    public static Evidence At(Topic topic, int word, string value) => new(topic, new TextSpan(word * 5, 4), value);

    /// <summary>The structure of a text without any known word.</summary>
    public static SessionNote Note(string text = "aaaa bbbb cccc dddd eeee ffff gggg hhhh iiii jjjj kkkk") =>
        new NoteParser(NoWords).Parse(new SourceText("folder/note.txt", text, ""));

    /// <summary>A pack of rule types, with bare pages.</summary>
    public static RulePack PackOf(params Type[] rules) => new(
        "hand-made", "1.0",
        RulePackReader.Read(rules, rules.Select(RulePackReader.DescriptorOf).Select(d => KeyValuePair.Create(d.Id, new Lazy<string>("# " + d.Id)))),
        Lexicon.Compile([]), RulePackUnderTest.Pack.Profiles, new Lazy<string>("sha256:0"));

    /// <summary>What the rules of a pack say of a note.</summary>
    public static ImmutableArray<Diagnostic> Lint(RulePack pack, Assessment note, CaseContext? context = null, LintOptions? options = null)
    {
        options ??= new LintOptions();
        context ??= CaseContext.Empty;
        var rules = new RuleSelection(pack, options);
        var position = CoursePosition.Of(note, context, rules.Profile.Course);
        var findings = new Findings();
        var failures = new Dictionary<string, Exception>(StringComparer.Ordinal);
        new RuleEngine([.. pack.Sources.Select(s => s.Type)]).Run(
            [note, context, position, rules.Options, .. note.AllEvidence.Distinct()], findings,
            (type, exception) => failures.Add(RulePackReader.DescriptorOf(type).Id, exception));
        return new DiagnosticBuilder(rules, Note(), note, position, findings, failures).Build();
    }
}
