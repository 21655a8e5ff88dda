using IptNoteLint.Linting;
using IptNoteLint.Rules.Focus;
using IptNoteLint.Text;

namespace IptNoteLint.Tests.Rules;

/// <summary>The rules of <c>rules/</c>, loaded once for all tests.</summary>
internal static class RulePackUnderTest
{
    public static RulePack Pack { get; } = RulePack.Load(typeof(ProblemAreaNotNamed).Assembly);

    public static NoteLinter Linter { get; } = new(Pack, new LintOptions());

    /// <summary>A document given as text.</summary>
    public static SourceText Source(string text, string path = "note.txt") => new(path, text, "");
}
