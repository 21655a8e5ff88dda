using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;
using IptNoteLint.Settings;
using IptNoteLint.Text;

namespace IptNoteLint.Tests.Linting;

public sealed class CaseFinderTests
{
    [Fact]
    public void OneClientCode_IsACase_EvenWhereSomeNotesLackIt() =>
        Assert.Equal("client-a: 0 1 2", Describe(Note("client-a/1.txt", 1, "A1"), Note("client-a/2.txt", 2, null), Note("client-a/3.txt", 3, " a1 ")));

    [Fact]
    public void TwoClientCodes_AreNone() =>
        Assert.Equal("", Describe(Note("x/1.txt", 1, "A1"), Note("x/2.txt", 2, "B2")));

    [Fact]
    public void CodeOnFewNotes_IsNone() =>
        Assert.Equal("", Describe(Note("x/1.txt", 1, "A1"), Note("x/2.txt", 7), Note("x/3.txt", 3), Note("x/4.txt", 9)));

    [Fact]
    public void CodeOnTheFirstNoteAlone_IsACaseIfNumbersFollowEachOther() =>
        Assert.Equal("x: 0 1 2 3", Describe(Note("x/1.txt", 1, "A1"), Note("x/2.txt", 2), Note("x/3.txt", 3), Note("x/4.txt", 4)));

    [Theory]
    [InlineData(true, 1, 2)]
    [InlineData(true, 3, 4, 5, 7)]
    [InlineData(true, 1, 2, 2, 3, 4)]
    [InlineData(false, 5)]
    [InlineData(false, 2, 5, 6, 9, 12)]
    [InlineData(false, 4, 4)]
    public void WithoutACode_NumbersInSequenceAreACase(bool isCase, params int[] numbers) =>
        Assert.Equal(isCase, Describe([.. numbers.Select((n, i) => Note($"x/{i}.txt", n))]).Length > 0);

    [Fact]
    public void OneNote_IsNone() => Assert.Equal("", Describe(Note("x/1.txt", 1, "A1")));

    [Fact]
    public void FoldersAreCasesOfTheirOwn_AndTheRootHasItsName() =>
        Assert.Equal(
            "ben: 2 3 | root: 0 1",
            Describe(Note("1.txt", 1), Note("2.txt", 2), Note("ben/1.txt", 1), Note("ben/2.txt", 2)));

    [Fact]
    public void FoldersOfOneName_GoByTheirPaths() =>
        Assert.Equal(
            "2025/ben: 0 1 | 2026/ben: 2 3",
            Describe(Note("2025/ben/1.txt", 1), Note("2025/ben/2.txt", 2), Note("2026/ben/1.txt", 1), Note("2026/ben/2.txt", 2)));

    [Fact]
    public void Order_IsByDate_ThenNumber_ThenPath() =>
        Assert.Equal(
            "x: 2 1 0",
            Describe(Note("x/a.txt", 2, "A", new DateOnly(2026, 2, 1)), Note("x/b.txt", 1, "A", new DateOnly(2026, 2, 1)), Note("x/c.txt", 9, "A", new DateOnly(2026, 1, 1))));

    [Fact]
    public void NoteWithoutADate_StandsBehindTheLastDatedSessionBeforeIt() =>
        Assert.Equal(
            "x: 0 2 1",
            Describe(Note("x/a.txt", 1, "A", new DateOnly(2026, 1, 1)), Note("x/b.txt", 3, "A", new DateOnly(2026, 1, 15)), Note("x/c.txt", 2, "A")));

    [Fact]
    public void NoteWithoutANumber_StandsBehindTheOneBeforeItsPath() =>
        Assert.Equal("x: 0 1 2", Describe(Note("x/s1.txt", 1, "A"), Note("x/s2-missed.txt", null, "A"), Note("x/s3.txt", 2, "A")));

    [Fact]
    public void Order_DoesNotDependOnTheOrderGiven()
    {
        NoteFacts[] notes = [Note("x/1.txt", 1), Note("x/2.txt", 2), Note("x/3.txt", 3), Note("y/1.txt", 1), Note("y/2.txt", 2)];
        var paths = Paths(notes);
        Assert.Equal(paths, Paths([.. notes.Reverse()]));
        Assert.Equal("x/1.txt x/2.txt x/3.txt y/1.txt y/2.txt", paths);
    }

    [Fact]
    public void GroupedByClient_OneFolderHoldsManyCases() =>
        Assert.Equal(
            "root:A1: 0 2 | root:B2: 1 3",
            Describe(CaseGrouping.OfClient, Note("1.txt", 1, "A1"), Note("2.txt", 1, "B2"), Note("3.txt", 2, "a1"), Note("4.txt", 2, "B2"), Note("5.txt", 3)));

    [Theory]
    [InlineData("{case}-s*.txt", "x:AB-2: 0 1 | x:C: 2 3")]
    [InlineData("{case}-s??.txt", "x:AB-2: 0 1 | x:C: 2 3")]
    [InlineData("AB-{case}-s*", "x:2: 0 1")]
    [InlineData("{case}", "")]
    public void GroupedByPattern_TheLongestPartOfTheNameThatFitsTellsTheCase(string pattern, string cases) =>
        Assert.Equal(cases, Describe(pattern, Note("x/AB-2-s03.txt", 3), Note("x/AB-2-s04.txt", 9), Note("x/C-s01.txt", 1), Note("x/C-s02.txt", 2), Note("x/notes.txt", 1)));

    [Fact]
    public void NotesThatFitNoGrouping_AreListed_AndSoIsAGroupOfTwoClients()
    {
        NoteFacts[] notes = [Note("a-1.txt", 1, "A1"), Note("a-2.txt", 2, "B2"), Note("notes.txt", 1)];
        Assert.Equal(
            [("root", 1, LooseReason.Unnamed), ("root:a", 2, LooseReason.SeveralClients)],
            CaseFinder.Loose(notes, "root", _ => new CaseGrouping("{case}-?.txt")).Select(l => (l.Folder, l.Notes, l.Why)));
    }

    [Theory]
    [InlineData("folder", true)]
    [InlineData("client", true)]
    [InlineData("{case}*", true)]
    [InlineData("clients", false)]
    [InlineData("{case}-{case}.txt", false)]
    [InlineData("{case}/s*.txt", false)]
    public void Grouping_IsAWordOrAPatternWithOneCase(string text, bool isValid) => Assert.Equal(isValid, CaseGrouping.IsValid(text));

    private static string Describe(string grouping, params NoteFacts[] notes) =>
        string.Join(" | ", CaseFinder.Find(notes, "root", _ => new CaseGrouping(grouping)).Select(c => $"{c.Key}: {string.Join(' ', c.Notes)}"));

    private static string Describe(params NoteFacts[] notes) =>
        string.Join(" | ", CaseFinder.Find(notes, "root").Select(c => $"{c.Key}: {string.Join(' ', c.Notes)}"));

    private static string Paths(NoteFacts[] notes) =>
        string.Join(' ', CaseFinder.Find(notes, "root").SelectMany(c => c.Notes).Select(i => notes[i].Note.Source.Path));

    private static NoteFacts Note(string path, int? session, string? code = null, DateOnly? date = null) => new(
        HandMade.Note() with { Source = new SourceText(path, "", "") },
        HandMade.FullNote with { Phase = HandMade.FullNote.Phase! with { Session = session } },
        [], [], null, date, code, CourseCues.None);
}
