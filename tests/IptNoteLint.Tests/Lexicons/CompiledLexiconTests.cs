using IptNoteLint.Lexicons;
using IptNoteLint.Linting;
using IptNoteLint.Rules.Focus;
using IptNoteLint.Tests.Rules;

namespace IptNoteLint.Tests.Lexicons;

public sealed class CompiledLexiconTests
{
    private static Lexicon Embedded => RulePackUnderTest.Pack.Lexicon;

    [Fact]
    public void WhatTheBuildEmbeds_IsWhatTheTextsCompileTo() =>
        Assert.True(Embedded.Compiled.Bytes.SequenceEqual(RuleLexicons.Lexicon.Compiled.Bytes), "The compiled lexicons are not those of rules/Lexicons.");

    [Fact]
    public void WhatTheBuildEmbeds_IsThereAndIsUsed()
    {
        using var embedded = typeof(ProblemAreaNotNamed).Assembly.GetManifestResourceStream(PackResources.CompiledLexicons);
        Assert.NotNull(embedded);
        Assert.Equal(Embedded.Compiled.Bytes.Length, embedded.Length);
    }

    [Fact]
    public void Files_AreThoseOfTheTexts() =>
        Assert.Equal(
            RuleLexicons.Files.SelectMany(f => f.Concepts).SelectMany(c => c.Entries), Embedded.Files.SelectMany(f => f.Concepts).SelectMany(c => c.Entries));

    [Fact]
    public void Labels_AreTheReadingsOfATable_AndNoneOfWordsToMatch()
    {
        var lexicon = Lexicon.Compile([LexiconParser.Parse("t.txt", "[a.table table]\nplan(s|)\nnext (steps|step)\n[a.words]\nplan\n")]);
        Assert.Equal(["plans", "plan", "next steps", "next step"], lexicon.Labels("a.table"));
        Assert.Empty(lexicon.Labels("a.words"));
        Assert.Empty(lexicon.Labels("a.none"));
    }

    [Fact]
    public void Data_IsReadByItsKey()
    {
        var lexicon = Lexicon.Compile([LexiconParser.Parse("t.txt", "@ weekday monday 1\n@ weekday mon 1\n@ unit week 7 d\n")]);
        Assert.Equal(1, lexicon.Numbered("weekday")["mon"]);
        Assert.Equal("week 7 d", string.Join(' ', Assert.Single(lexicon.Data("unit"))));
        Assert.Empty(lexicon.Data("none"));
    }

    [Fact]
    public void Set_HasAConceptAndAllBelowIt_AndNoNeighbour()
    {
        var lexicon = Lexicon.Compile([LexiconParser.Parse("t.txt", "[a]\nx\n[a-b]\nx\n[a.b]\nx\n[a.b.c]\nx\n[ab]\nx\n")]);
        var set = lexicon.Set("a");
        Assert.Equal(["a", "a.b", "a.b.c"], lexicon.Ids.Where((_, i) => set.Has(i)));
        Assert.Throws<KeyNotFoundException>(() => lexicon.Set("b"));
    }

    [Fact]
    public void BlockOfAnotherForm_IsRefused()
    {
        var bytes = Embedded.Compiled.Bytes.ToArray();
        bytes[0]++;
        Assert.Throws<LexiconException>(() => new CompiledLexicon(bytes));
        Assert.Throws<LexiconException>(() => new CompiledLexicon(new byte[8]));
    }
}
