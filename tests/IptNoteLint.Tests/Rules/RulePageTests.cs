using IptNoteLint.Diagnostics;

namespace IptNoteLint.Tests.Rules;

public sealed class RulePageTests
{
    public static TheoryData<string, string, int> Examples
    {
        get
        {
            var examples = new TheoryData<string, string, int>();
            foreach (var rule in RulePackUnderTest.Pack.Rules)
            {
                foreach (var heading in new[] { "Reported", "Not reported" })
                {
                    for (var i = 0; i < RulePages.Notes(rule.Page, heading).Count; i++)
                    {
                        examples.Add(rule.Descriptor.Id, heading, i);
                    }
                }
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_HoldsTrue(string id, string heading, int number)
    {
        var note = RulePages.Notes(RulePackUnderTest.Pack.Find(id)!.Page, heading)[number];
        Assert.Equal(heading == "Reported", note.Contains("[|", StringComparison.Ordinal));
        if (RulePackUnderTest.Pack.Find(id)!.Descriptor.Category == Category.Cohort)
        {
            CohortVerifier.Verify(id, note);
        }
        else if (RulePackUnderTest.Pack.Find(id)!.Descriptor.CaseKind is null)
        {
            NoteVerifier.Verify(id, note);
        }
        else
        {
            CaseVerifier.Verify(id, RulePages.Course(note));
        }
    }
}
