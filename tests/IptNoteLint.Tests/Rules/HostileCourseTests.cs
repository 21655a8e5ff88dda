using IptNoteLint.Linting;

namespace IptNoteLint.Tests.Rules;

/// <summary>Rules about courses bear any notes, as those about notes do, and aren't slow on long ones.</summary>
public sealed class HostileCourseTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n \r")]
    [InlineData("Session 5")]
    [InlineData("Session 5 of 12. Argued with his sister on Tuesday; low since. Role dispute. ", 600)]
    public void CourseOfAnyNotes_CrashesNoRule_AndIsQuick(string text, int repeated = 1)
    {
        var note = string.Concat(Enumerable.Repeat(text, repeated));
        var sources = Enumerable.Range(1, 3).Select(i => RulePackUnderTest.Source($"Client: K1\nSession {i} of 12\n{note}", $"k/s{i}.txt"))
            .Append(RulePackUnderTest.Source(note, "k/s4.txt")).ToList();
        var times = new WorkTimes(TimeProvider.System);

        var linted = new CaseloadLinter(RulePackUnderTest.Measured(times)).Lint(sources, "notes");

        Assert.All(times.Rules, rule => Assert.True(rule.Took < HostileNoteTests.Limit, $"{rule.Name} took {rule.Took}."));
        var course = Assert.Single(linted.Cases);
        Assert.Equal(RulePackUnderTest.Pack.Rules.Count(r => r.Descriptor.CaseKind is not null), course.Outcomes.Length);
        Assert.DoesNotContain(ToolRules.RuleFailed.Id, linted.Notes.SelectMany(n => n.Results).Select(r => r.RuleId).Concat(course.Results.Select(r => r.RuleId)));
    }
}
