using CsCheck;
using IptNoteLint.Notes;
using IptNoteLint.Tests.Lexicons;
using IptNoteLint.Text;

namespace IptNoteLint.Tests.Notes;

public sealed class NoteParserTests
{
    private static SessionNote Parse(string text) => new NoteParser(RuleLexicons.Vocabulary).Parse(new SourceText("n.txt", text, ""));

    private static string[] Sentences(string text)
    {
        var note = Parse(text);
        return [.. note.Sentences.Select(s => note.Source.Quote(s.Span))];
    }

    [Theory]
    [InlineData("Mr. H. reports low mood. Sleep fair.", 2)]
    [InlineData("Seen at 4 p.m. with her w/ hx. of asthma. Calm.", 2)]
    [InlineData("mood low. sis rang. no sleep.", 3)]
    [InlineData("Talked to K. about it. She agreed.", 2)]
    [InlineData("She asked \"why?\" and left.", 1)]
    [InlineData("PHQ 3.5 up. Fine.", 2)]
    public void Parse_Prose_FindsSentences(string text, int count) => Assert.Equal(count, Sentences(text).Length);

    [Fact]
    public void Parse_DictatedBreaks_EndSentences() =>
        Assert.Equal(2, Sentences("he came in tired new paragraph mood is down at a three").Length);

    [Fact]
    public void Parse_LongDictationWithoutStops_IsCutWhereClausesBegin()
    {
        const string Text = "he came in late again and sat by the window because the chair was wet and he said the week had been long and flat "
            + "and then we talked about the row with his brother over the van and he thinks now it was the tone that did it so we agreed he would ring";
        Assert.Equal(
            ["he came in late again and sat by the window because the chair was wet", "and he said the week had been long and flat", "and then we talked about the row with his brother over the van", "and he thinks now it was the tone that did it", "so we agreed he would ring"],
            Sentences(Text));
    }

    [Fact]
    public void Parse_LongSentenceWithCommas_StaysOne() =>
        Assert.Single(Sentences("He came in late again, sat by the window, and he said the week had been long, and then we talked about the row with his brother, and he thinks now, more or less, it was the tone that did it, so we agreed he would ring."));

    [Theory]
    [InlineData("P: low since Sunday\nI: role play\nR: tired\nP: ring her", "Subjective Intervention Response Plan")]
    [InlineData("S: low since Sunday\nP: ring her", "Subjective Plan")]
    [InlineData("P: ring her\nI: role play\nR: tired", "Plan Intervention Response")]
    public void Parse_TwoPs_OnlyTheLastIsThePlan(string text, string kinds) =>
        Assert.Equal(kinds, string.Join(' ', Parse(text).Sections.Skip(1).Select(s => s.Kind)));

    [Fact]
    public void Parse_WrappedParagraph_IsOneSentence() =>
        Assert.Single(Sentences("She told her sister on Sunday that she would not come to\nthe christening after all."));

    [Theory]
    [InlineData("S: low\nO: flat\nA: grief\nP: ring her", "S O A P")]
    [InlineData("D - low\nA - grief\nP - ring her", "D A P")]
    [InlineData("SUBJECTIVE\nlow\n\nPLAN\nring her", "SUBJECTIVE PLAN")]
    [InlineData("## Plan\nring her", "Plan")]
    [InlineData("**D:** low\n**P:** ring her", "D P")]
    public void Parse_Headings_BecomeSections(string text, string headings) =>
        Assert.Equal(headings, string.Join(' ', Parse(text).Headings));

    [Fact]
    public void Parse_HeaderLine_GivesFields()
    {
        var note = Parse("CLIENT: R.T.        DATE: 09/24        SESSION: 9 of 16        PHASE: middle\n");
        Assert.Equal("9 of 16", note.Source.Quote(note.Field(FieldKind.Session)!.Value));
        Assert.Equal("R.T.", note.Source.Quote(note.Field(FieldKind.Client)!.Value));
    }

    [Fact]
    public void Parse_FrontMatter_GivesFields()
    {
        var note = Parse("---\nclient: A7\nsession: 4\n---\nLow mood.\n");
        Assert.Equal("4", note.Source.Quote(note.Field(FieldKind.Session)!.Value));
    }

    [Fact]
    public void Parse_CheckBoxes_KnowTickedFromEmpty()
    {
        var note = Parse("Area: [ ] Grief  [x] Role dispute  \u2611 Other");
        Assert.Equal([false, true, true], note.CheckBoxes.Select(b => b.Ticked));
        Assert.Equal("Role dispute", note.Source.Quote(note.CheckBoxes[1].Label));
        Assert.Contains(note.Sentences, s => s.IsEmptyBox && note.Source.Quote(s.Span) == "Grief");
    }

    [Fact]
    public void Parse_AnyText_SentencesAreInOrderAndInsideIt() =>
        Gen.String[Gen.Char["ab S:.\n\r-[x]# \t\"|=?"], 0, 120].Sample(text =>
        {
            var note = Parse(text);
            var token = 0;
            foreach (var sentence in note.Sentences)
            {
                Assert.True(sentence.FirstToken >= token && sentence.EndToken > sentence.FirstToken && sentence.EndToken <= note.Tokens.Length);
                Assert.True(sentence.Section < note.Sections.Length);
                token = sentence.EndToken;
            }
        });
}
