using IptNoteLint.Accuracy;

namespace IptNoteLint.Tests.Accuracy;

/// <summary>The figures against ones worked out by hand.</summary>
public sealed class FigureTests
{
    [Fact]
    public void Share_HasWilsonsInterval()
    {
        Assert.Equal("0.900 (0.596-0.982)", Figure.OfShare(9, 10).ToString());
        Assert.Equal("1.000 (0.722-1.000)", Figure.OfShare(10, 10).ToString());
        Assert.Equal("1.000 (0.000-1.000)", Figure.OfShare(0, 0).ToString());
    }

    [Fact]
    public void Counts_OfAClass_AreItsOwn()
    {
        var field = Made("aa", "aa", "ab", "ba", "bb");
        Assert.Equal((new Counts(2, 1, 1), new Counts(1, 1, 1)), (field.Count("a"), field.Count("b")));
        Assert.Equal(2.0 / 3, field.Count("a").F1, 9);
    }

    [Fact]
    public void Counts_OfWhatIsLookedFor_LeaveTheAbsentOut()
    {
        var field = Made("aa", "bb", "a-", "-b", "--", "--");
        Assert.Equal(new Counts(2, 1, 1), field.Count());
    }

    [Fact]
    public void MacroF1_IsTheMeanOverTheAnnotatedClasses()
    {
        // a: 2·2/(2·2 + 1 + 1), b: 2·1/(2·1 + 0 + 1). What is told only, c, has no F1 of its own; it counts against a.
        Assert.Equal(((2.0 / 3) + (2.0 / 3)) / 2, Measures.MacroF1(Made("aa", "aa", "ac", "ba", "bb").Answers), 9);
        Assert.Equal(((2.0 / 3) + 0.5) / 2, Measures.MacroF1(Made("aa", "aa", "ab", "ba", "bb").Answers), 9);
    }

    [Fact]
    public void Kappa_IsAgreementBeyondChance()
    {
        // 3 of 5 agree; by chance .6·.6 + .4·.4 = .52.
        Assert.Equal((0.6 - 0.52) / 0.48, Measures.Kappa(Made("aa", "aa", "ab", "ba", "bb").Answers), 9);
        Assert.Equal(1, Measures.Kappa([]));
    }

    [Fact]
    public void Bootstrap_GivesTheSameIntervalAgain_AndHoldsTheStrata()
    {
        var field = Made("aa", "aa", "ab", "ba", "bb", "bb", "bb");
        Assert.Equal(Figure.MacroF1(field), Figure.MacroF1(field));
        Assert.InRange(Figure.MacroF1(field).Value, Figure.MacroF1(field).Low, Figure.MacroF1(field).High);
        // Three of seven are annotated a, in every sample.
        var share = Measures.Bootstrap(field.Answers, s => s.Count(a => a.Gold == "a") / 7.0);
        Assert.Equal((3.0 / 7, 3.0 / 7), share);
    }

    [Fact]
    public void Range_CoversItsBoundsAndNoOther()
    {
        var range = new NameRange("d002", "d003");
        Assert.Equal(["d002.txt", "d003.md"], new[] { "d001.txt", "d002.txt", "d003.md", "d004.txt" }.Where(range.Holds));
        Assert.True(NameRange.All.Holds("k9"));
    }

    // Each answer is two letters: annotated, told; a dash is what means absent.
    private static Field Made(params string[] answers)
    {
        var field = new Field("made", absence: "-");
        field.Answers.AddRange(answers.Select((a, i) => new Answer($"{i}", $"{a[0]}", $"{a[1]}", [])));
        return field;
    }
}
