using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;

namespace IptNoteLint.Tests.Rules;

public sealed class HostileNoteTests
{
    /// <summary>Many times what a rule takes for 1 MB: on a busy machine, too, only what grows faster than the note is caught.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    public static TheoryData<string, string> Notes
    {
        get
        {
            var sentence = "Session 5 of 12. Argued with his sister on Tuesday; low since. Role dispute. ";
            var words = string.Concat(Enumerable.Repeat(sentence, (1 << 20) / sentence.Length));
            return new TheoryData<string, string>
            {
                { "empty", "" },
                { "blank", " \r\n\t\n \r" },
                { "one line", "Session 5" },
                { "one word", "grief" },
                { "signs", "!!! ??? [x] [ ] ### ---\n---\n:::\n\"\"''((" },
                { "no end", new string('a', 1 << 16) },
                { "1 MB in lines", words.Replace(". ", ".\n", StringComparison.Ordinal) },
                { "1 MB in one line", words },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Notes))]
    public void AnyText_CrashesNoRule(string name, string text)
    {
        var times = new WorkTimes(TimeProvider.System);
        var result = RulePackUnderTest.Measured(times).Lint(RulePackUnderTest.Source(text));
        Assert.All(times.Rules, rule => Assert.True(rule.Took < Limit, $"{rule.Name} took {rule.Took} on the note '{name}'."));
        Assert.DoesNotContain(result.Results, r => r.RuleId == ToolRules.RuleFailed.Id || r.RuleId == ToolRules.RuleSaidNothing.Id);
        Assert.True(
            RulePackUnderTest.Pack.Rules.Where(rule => rule.Descriptor.CaseKind is null && rule.Descriptor.Category != Category.Cohort).All(rule => result.Results.Count(r => r.RuleId == rule.Descriptor.Id) == 1),
            $"One diagnostic a rule, on the note '{name}'.");
        Assert.All(result.Results.Where(r => r.Span is not null), r => Assert.True(r.Span!.Value.End <= text.Length));
        Assert.All(result.Results, r => Assert.Equal(r.Kind == ResultKind.Fail, r.Severity is not null));
    }
}
