using IptNoteLint.Facts;
using IptNoteLint.Tests.Lexicons;

namespace IptNoteLint.Tests.Facts;

public sealed class RecordReaderTests
{
    [Theory]
    [InlineData("Start 10:02  Stop 10:51\nSession 5.", 49)]
    [InlineData("Time: 12:30 - 1:20 pm\nSession 5.", 50)]
    [InlineData("Session 1. 50 min, in person.", 50)]
    [InlineData("Seen in OPD, one hour.", 60)]
    [InlineData("Time: 14.00-14.50\nSession 5.", 50)]
    [InlineData("Duration: 53\nSession 5.", 53)]
    [InlineData("Session 5. They talked for an hour on Saturday. Walks 20 minutes a day.", null)]
    [InlineData("Session 5 of 12. Ten minutes late.", null)]
    public void SessionsLength_IsRead(string text, int? minutes) => Assert.Equal(minutes, Record(text).Time.Minutes);

    [Theory]
    [InlineData("Start 10:00 Stop 10:55\nCPT 90834", true)]
    [InlineData("Start 10:00 Stop 10:50\nCPT 90834", false)]
    [InlineData("Start 10:00 Stop 10:55\nCPT 90837", false)]
    [InlineData("Start 10:00 Stop 10:55", false)]
    public void BillingCode_IsHeldAgainstTheLength(string text, bool outside) => Assert.Equal(outside, Record(text).Time.IsOutsideCode);

    [Theory]
    [InlineData("He can be reached on 07700 900123.", "07700 900123")]
    [InlineData("Her number is (555) 010-4477 now.", "(555) 010-4477")]
    [InlineData("SSN 078-05-1120 on the form.", "078-05-1120")]
    [InlineData("His sister Marta Quill rang.", "Marta Quill")]
    [InlineData("Wrote to j.pell@post.example today.", "j.pell@post.example")]
    [InlineData("He lives at 14 Elm Street now.", "14 Elm Street")]
    [InlineData("Brother Tariq Hollis came along.", "Tariq Hollis")]
    [InlineData("Met at the Sister Agnes Convent.", null)]
    [InlineData("PHQ-9 14: 2 2 1 3 1 2 1 2 0.", null)]
    [InlineData("Next 14/05/2026 at 10:30.", null)]
    [InlineData("PHQ-9 6 (19 @ s1).", null)]
    [InlineData("Modes: Vulnerable Child, Detached Protector.", null)]
    [InlineData("Gave the crisis line, 0800 555 0123.", null)]
    [InlineData("Her sister Marta rang.", null)]
    public void Identifiers_AreFound(string text, string? found)
    {
        var facts = RuleLexicons.Extract("Session 6 of 12. " + text);
        Assert.Equal(found, facts.Assessment.Record.Evidence.Where(e => e.Topic == Topic.Identifier).Select(e => facts.Note.Source.Quote(e.Span)).SingleOrDefault());
    }

    [Theory]
    [InlineData("Dear Dr,\n\nShe has attended six of twelve sessions.\n\nDele", true)]
    [InlineData("Session 6 of 12.\n\nTreating psychologist", true)]
    [InlineData("Session 6 of 12.\n\nSignature: ______", false)]
    [InlineData("Session 6 of 12. She signed the lease.\n\nPlan: ring Ana.", false)]
    public void Signature_IsFound(string text, bool signed) => Assert.Equal(signed, Record(text).Evidence.Any(e => e.Topic == Topic.Signature));

    private static RecordReading Record(string text) => RuleLexicons.Extract(text).Assessment.Record;
}
