using System.Collections.Immutable;
using System.Reflection;
using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.House;
using IptNoteLint.Settings;
using IptNoteLint.Text;

namespace IptNoteLint.Linting;

/// <summary>Lints notes, one session of the rules for each. Safe for many threads; the same input always gives the same result.</summary>
public sealed class NoteLinter
{
#if ENGINE_NRULES
    private const string EngineName = "NRules";
#else
    // The expression-tree front end hands every rule to the embedded engine: its reports are the same bytes.
    private const string EngineName = "Embedded";
#endif

    private readonly LintOptions _options;
    private readonly RuleNames _names;
    private readonly RuleSelection _rules;
    private readonly FactExtractor _facts;
    private readonly RuleEngine _engine;
    private readonly CaseLinter _cases;
    private readonly WorkTimes? _times;
    private readonly ILookup<Type, string> _idsOf;
    private readonly ImmutableArray<Expectation> _house;

    /// <summary>Prepares the rules of a pack.</summary>
    /// <param name="pack">The rules.</param>
    /// <param name="options">The settings.</param>
    /// <param name="times">Measures the work, or null.</param>
    public NoteLinter(RulePack pack, LintOptions options, WorkTimes? times = null)
    {
        _times = times;
        _options = options;
        _names = new RuleNames(pack.Rules.Select(r => r.Descriptor));
        _rules = new RuleSelection(pack, options);
        _facts = pack.Reader(_rules.Profile);
        var asked = pack.Sources.Where(s => s.IsOfNote && _rules.Runs(s.Info.Descriptor)).ToList();
        _engine = new RuleEngine([.. asked.Select(s => s.Type).Distinct()]);
        _cases = new CaseLinter(_rules, times);
        _idsOf = asked.ToLookup(s => s.Type, s => s.Info.Descriptor.Id);
        _house = [.. asked.Select(s => s.Expectation).OfType<Expectation>()];
        Tool = new ToolInfo(
            typeof(NoteLinter).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0",
            EngineName, $"{pack.Name} {pack.Version}", pack.Hash, options.Hash, options.Profile)
        {
            Packs = [.. options.Packs],
            HousePacks = pack.House,
            Changes = _rules.Changes,
        };
    }

    /// <summary>Which build of which rules this is.</summary>
    public ToolInfo Tool { get; }

    /// <summary>Whether settings group the notes of a folder into courses, so that one folder may hold many.</summary>
    public bool GroupsWithinFolders => !Grouping.IsOfFolder;

    /// <summary>How notes are grouped into courses.</summary>
    internal CaseGrouping Grouping => _options.Grouping;

    /// <summary>Reads the facts of a document. Never fails.</summary>
    /// <param name="source">The document.</param>
    /// <param name="stop">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public NoteFacts Read(SourceText source, CancellationToken stop = default) => WorkTimes.Of(_times, "reading what is in the notes", () => _options.SuppressInNote
        ? _facts.Extract(SuppressionReader.Without(source), stop) with { Whole = source }
        : _facts.Extract(source, stop));

    /// <summary>Lints a document on its own.</summary>
    public NoteResult Lint(SourceText source) => Lint(Read(source), CaseContext.Empty);

    /// <summary>Lints a course of treatment.</summary>
    /// <param name="course">Its notes, taken in.</param>
    /// <param name="notes">The same notes in order.</param>
    internal CaseResult Lint(Course course, IReadOnlyList<NoteFacts> notes) =>
        WorkTimes.Of(_times, "asking the rules about courses", () => _cases.Lint(course, notes));

    /// <summary>Lints a caseload as a whole.</summary>
    /// <param name="caseload">The caseload, all its folders taken in.</param>
    public ImmutableArray<CohortDiagnostic> Lint(CaseloadDigest caseload) => CohortLinter.Lint(_rules, caseload);

    /// <summary>Lints a document that was read before, in the light of its case.</summary>
    /// <param name="facts">What was read.</param>
    /// <param name="context">Its case.</param>
    /// <param name="stop">Ends the work.</param>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public NoteResult Lint(NoteFacts facts, CaseContext context, CancellationToken stop = default) =>
        WorkTimes.Of(_times, "asking the rules about notes", () => Ask(facts, context, stop));

    private NoteResult Ask(NoteFacts facts, CaseContext context, CancellationToken stop)
    {
        var assessment = NoteInCase.Of(facts, context);
        var position = CoursePosition.Of(assessment, context, _rules.Profile.Course);
        var findings = new Findings();
        var failures = new Dictionary<string, Exception>(StringComparer.Ordinal);
        _engine.Run(
            FactsOf(facts, assessment, context, position), findings, (rule, exception) => Fail(_idsOf[rule], exception),
            _times?.Watch(rule => string.Join(", ", _idsOf[rule])), stop);
        var diagnostics = new DiagnosticBuilder(_rules, facts.Note, assessment, position, findings, failures).Build();
        var source = facts.Whole ?? facts.Note.Source;
        var limit = new EvidenceLimit();
        return new NoteResult(
            source.Path, source.Sha256, context.Case, facts.Date, NoteStatus.Linted, null, source, limit.Of(assessment), [.. diagnostics.Select(limit.Of)])
        {
            Tool = Tool,
            EvidenceLeftOut = limit.LeftOut,
            Standing = new NoteStanding(position.Session, position.Planned, position.Phase, position.Stage),
            Therapist = facts.Therapist,
            Asked = AskedBy(source, assessment),
        };

        void Fail(IEnumerable<string> ids, Exception exception)
        {
            foreach (var id in ids)
            {
                failures[id] = exception;
            }
        }
    }

    /// <summary>What is known of a document without asking the rules: no results.</summary>
    internal NoteResult Bare(NoteFacts facts, CaseContext context)
    {
        var source = facts.Whole ?? facts.Note.Source;
        return new NoteResult(source.Path, source.Sha256, context.Case, facts.Date, NoteStatus.Linted, null, source, facts.Assessment, [])
        {
            Tool = Tool,
            Therapist = facts.Therapist,
            Asked = AskedBy(source, facts.Assessment),
        };
    }

    /// <summary>A rule as it weighs here, wanted or not.</summary>
    /// <exception cref="KeyNotFoundException">The pack has no such rule.</exception>
    public RuleInfo Rule(string id) => _rules.Pack.Find(id) ?? throw new KeyNotFoundException(id);

    /// <summary>Why a run of these settings leaves a rule out of every report, in a sentence; null if it doesn't.</summary>
    public string? WhyNotAsked(string id) => _rules.WhyNotWanted(Rule(id).Descriptor);

    /// <summary>The facts that the rules of a note's session see.</summary>
    internal IReadOnlyCollection<object> FactsOf(NoteFacts facts, CaseContext context)
    {
        var assessment = NoteInCase.Of(facts, context);
        return FactsOf(facts, assessment, context, CoursePosition.Of(assessment, context, _rules.Profile.Course));
    }

    private object[] FactsOf(NoteFacts facts, Assessment assessment, CaseContext context, CoursePosition position) =>
    [
        assessment, context, position, _rules.Options, .. assessment.AllEvidence.Distinct(), .. facts.Mentions.Distinct(), .. _house, .. facts.Concepts,
    ];

    /// <summary>The rules that it says something of, ordered by id.</summary>
    public IEnumerable<RuleInfo> Rules => _rules.Pack.Rules.Where(r => _rules.IsWanted(r.Descriptor));

    /// <summary>Puts results together: notes by path and cases by key, with the rules that ran.</summary>
    /// <param name="notes">What became of the notes.</param>
    /// <param name="cases">What was found in courses.</param>
    /// <param name="others">Linters that took part, where folders are linted on other terms.</param>
    public LintReport Report(IEnumerable<NoteResult> notes, IEnumerable<CaseResult> cases, IEnumerable<NoteLinter>? others = null)
    {
        var ordered = notes.OrderBy(n => n.Path, StringComparer.Ordinal).ToList();
        var rules = Rules.Concat((others ?? []).SelectMany(o => o.Rules)).DistinctBy(r => r.Descriptor.Id).OrderBy(r => r.Descriptor.Id, StringComparer.Ordinal);
        return new LintReport(Tool, [.. rules, .. ToolRules.Said(ordered)], [.. ordered], [.. cases.OrderBy(c => c.Case, StringComparer.Ordinal)]);
    }

    private SuppressionList AskedBy(SourceText source, Assessment assessment) =>
        _options.SuppressInNote && assessment.NoteKind != NoteKind.Process ? SuppressionReader.FromNote(source, _names) : SuppressionList.Empty;
}
