using IptNoteLint.Linting;
using IptNoteLint.Rules.Focus;
using IptNoteLint.Text;

namespace IptNoteLint.Tests.Rules;

/// <summary>The rules of <c>rules/</c>, loaded once for all tests.</summary>
internal static class RulePackUnderTest
{
    public static RulePack Pack { get; } = RulePack.Load(typeof(ProblemAreaNotNamed).Assembly);

    public static NoteLinter Linter { get; } = new(Pack, new LintOptions());

    /// <summary>Every rule at once, those on trial and those of documentation packs too.</summary>
    public static NoteLinter Everything { get; } = Measured(null);

    /// <summary>The same, measured.</summary>
    public static NoteLinter Measured(WorkTimes? times) => new(Pack, new LintOptions { ExtendSelect = [.. Pack.Rules.Select(r => r.Descriptor.Id)] }, times);

    /// <summary>What a rule's page is linted with: what runs by default, and the rule itself.</summary>
    public static NoteLinter LinterFor(string ruleId) =>
        Pack.Find(ruleId)!.Descriptor is { IsPreview: false, Packs.IsEmpty: true } ? Linter : new NoteLinter(Pack, new LintOptions { ExtendSelect = [ruleId] });

    /// <summary>A document given as text.</summary>
    public static SourceText Source(string text, string path = "note.txt") => new(path, text, "");
}
