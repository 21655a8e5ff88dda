using System.Diagnostics;
using IptNoteLint.Linting;

namespace IptNoteLint.Tests.Rules;

/// <summary>Rules about courses bear any notes, as those about notes do; no rule is slow on a long one.</summary>
public sealed class HostileCourseTests
{
    // Many times what it takes: on a busy machine, too, only what grows faster than the note is caught.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n \r")]
    [InlineData("Session 5")]
    [InlineData("Session 5 of 12. Argued with his sister on Tuesday; low since. Role dispute. ", 13000)]
    public void CourseOfAnyNotes_CrashesNoRule_AndIsQuick(string text, int times = 1)
    {
        var note = string.Concat(Enumerable.Repeat(text, times));
        var sources = Enumerable.Range(1, 3).Select(i => RulePackUnderTest.Source($"Client: K1\nSession {i} of 12\n{note}", $"k/s{i}.txt"))
            .Append(RulePackUnderTest.Source(note, "k/s4.txt")).ToList();

        var watch = Stopwatch.StartNew();
        var linted = new CaseloadLinter(RulePackUnderTest.Everything).Lint(sources, "notes");

        Assert.True(watch.Elapsed < Limit, $"It took {watch.Elapsed}.");
        var course = Assert.Single(linted.Cases);
        Assert.Equal(RulePackUnderTest.Pack.Rules.Count(r => r.Descriptor.CaseKind is not null), course.Outcomes.Length);
        Assert.DoesNotContain(ToolRules.RuleFailed.Id, linted.Notes.SelectMany(n => n.Results).Select(r => r.RuleId).Concat(course.Results.Select(r => r.RuleId)));
    }
}
