using System.Collections.Immutable;

namespace IptNoteLint.Diagnostics;

/// <summary>The families of rules; the number is that of the id's first two digits.</summary>
public enum Category
{
    /// <summary>Problem area and focus.</summary>
    Focus = 10,

    /// <summary>Current relationships rather than only past history.</summary>
    HereAndNow = 11,

    /// <summary>Phase and progress.</summary>
    Phase = 12,

    /// <summary>IPT techniques.</summary>
    Technique = 13,

    /// <summary>Symptoms and affect.</summary>
    Symptoms = 14,

    /// <summary>Collaboration and plan.</summary>
    Collaboration = 15,

    /// <summary>Risk and safety: never a judgement, always "please check".</summary>
    Risk = 16,

    /// <summary>Documentation quality.</summary>
    Documentation = 17,

    /// <summary>Drift to another treatment.</summary>
    OffModel = 18,

    /// <summary>Formulation.</summary>
    Formulation = 19,

    /// <summary>A whole course.</summary>
    Case = 20,

    /// <summary>A caseload.</summary>
    Cohort = 30,

    /// <summary>The tool itself: a rule that threw or said nothing.</summary>
    Tool = 90,
}

/// <summary>To which notes a rule applies; elsewhere its outcome is not applicable.</summary>
public enum AppliesTo
{
    /// <summary>Sessions of IPT, or of no stated treatment.</summary>
    IptSession,

    /// <summary>The last session of a course of IPT, or of no stated treatment.</summary>
    FinalSession,

    /// <summary>As <see cref="IptSession"/>, and sessions of another treatment within a course that was contracted as IPT: there they are drift.</summary>
    IptCourse,

    /// <summary>Sessions of any treatment.</summary>
    Session,

    /// <summary>Every document but process notes.</summary>
    AnyButProcess,

    /// <summary>Process notes only.</summary>
    Process,

    /// <summary>Every document.</summary>
    Any,
}

/// <summary>One way a rule can fail, with its own sentence and weight.</summary>
/// <param name="Message">A full sentence that never quotes the note.</param>
/// <param name="Severity">Its weight by stage.</param>
public sealed record MessageVariant(string Message, SeverityByStage Severity)
{
    /// <summary>The sentence in a stage where this much passes.</summary>
    public string Enough { get; init; } = "What the note shows is enough in this phase of treatment.";
}

/// <summary>What a rule is, apart from when it fires.</summary>
/// <param name="Id"><c>IPT</c> and four digits; never reused.</param>
/// <param name="Title">States the finding, as a phrase without a full stop.</param>
/// <param name="Category">The family; agrees with the id.</param>
/// <param name="Message">A full sentence, "the note doesn't show …".</param>
/// <param name="Severity">The weight of a fail by stage of treatment.</param>
public sealed record Descriptor(string Id, string Title, Category Category, string Message, SeverityByStage Severity)
{
    /// <summary>Whether a rule is about the tool itself, by its id.</summary>
    public static bool IsAboutTheTool(string ruleId) => ruleId.StartsWith("IPT90", StringComparison.Ordinal);

    /// <summary>The short name accepted wherever the id is: the title in lower case with hyphens, without apostrophes.</summary>
    public string Name => Title.ToLowerInvariant().Replace(' ', '-').Replace("'", "", StringComparison.Ordinal);

    /// <summary>The sentence of a pass: what the note does show. Never says that there is no risk.</summary>
    public string Shown { get; init; } = "The note shows what this rule looks for.";

    /// <summary>Which notes it is for.</summary>
    public AppliesTo AppliesTo { get; init; } = AppliesTo.IptSession;

    /// <summary>Whether the rule is on trial: off unless it is selected by id or name. A rule about risk never is.</summary>
    public bool IsPreview { get; init; }

    /// <summary>
    /// The documentation packs that the rule belongs to, such as <c>us</c>: it is asked where one of them is in force, or where it is
    /// selected by id or name. Empty for a rule of every setting.
    /// </summary>
    public ImmutableArray<string> Packs { get; init; } = [];

    /// <summary>For a rule about a course: the contract's name of the problem, such as <c>focusDrift</c>; null for a rule about a note.</summary>
    public string? CaseKind { get; init; }

    /// <summary>For a rule about a course: what the course has to hold before the rule can be asked.</summary>
    public CourseNeeds CourseNeeds { get; init; }

    /// <summary>What has to be known before the rule can be asked.</summary>
    public Needs Needs { get; init; }

    /// <summary>Ids of rules that ask the wider question: if one fails, this rule stays open, so that one gap gives one finding.</summary>
    public ImmutableArray<string> Parents { get; init; } = [];

    /// <summary>Its numbers that settings can change.</summary>
    public ImmutableArray<RuleOption> Options { get; init; } = [];

    /// <summary>Other ways to fail, by name.</summary>
    public ImmutableSortedDictionary<string, MessageVariant> Variants { get; init; } =
        ImmutableSortedDictionary.Create<string, MessageVariant>(StringComparer.Ordinal);

    /// <summary>The same rule with one more way to fail.</summary>
    public Descriptor With(string name, MessageVariant variant) => this with { Variants = Variants.Add(name, variant) };

    /// <summary>The sentence and weight of a variant; null names the default.</summary>
    /// <exception cref="KeyNotFoundException">The rule declares no such variant.</exception>
    public MessageVariant Variant(string? name)
    {
        var variant = name is null ? new MessageVariant(Message, Severity) : Variants[name];
        return Options.IsEmpty ? variant : variant with { Message = Options.Aggregate(variant.Message, (text, option) => option.Say(text)) };
    }

    /// <summary>The number in force of an option.</summary>
    /// <exception cref="InvalidOperationException">The rule declares no such option.</exception>
    public int Option(string name) => Options.First(o => o.Name == name).Value;

    /// <summary>The same rule with another number.</summary>
    /// <exception cref="InvalidOperationException">The rule declares no such option.</exception>
    public Descriptor Set(string name, int value) => this with { Options = Options.Replace(Options.First(o => o.Name == name), Options.First(o => o.Name == name) with { Value = value }) };
}
