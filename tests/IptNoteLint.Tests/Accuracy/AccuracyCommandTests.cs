using System.Text.Json.Nodes;
using IptNoteLint.Accuracy;
using IptNoteLint.Tests.Cli;

namespace IptNoteLint.Tests.Accuracy;

/// <summary>The command over small folders made of the corpus.</summary>
public sealed class AccuracyCommandTests
{
    [Fact]
    public void Course_WithAnotherAnnotation_NamesWhatIsMissedAndInvented()
    {
        using var folder = new ScratchFolder();
        CopyCourse(folder, "k3");
        Annotate(folder, "k3", seeded =>
        {
            seeded.RemoveAt(0);
            seeded[1]!["at"] = "s08.txt";
        });
        var (code, output, _) = Run(folder.Path, "--wrong");
        Assert.Equal(0, code);
        Assert.Contains("seeded problems                4      1      1        2  0.333 (0.061-0.792)  0.500 (0.095-0.905)  0.400\n", output, StringComparison.Ordinal);
        Assert.Contains("  invented: k3 s03.txt noInventory\n", output, StringComparison.Ordinal);
        Assert.Contains("  missed: k3 s08.txt focusDrift\n      annotated at s08.txt: agreed area is grief", output, StringComparison.Ordinal);
        Assert.Contains("  invented: k3 s07.txt focusDrift\n      annotated at s08.txt", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Courses_OutsideOfTheRange_AreNotOpened()
    {
        using var folder = new ScratchFolder();
        CopyCourse(folder, "k1");
        folder.Write("k5/case.json", "not to be opened");
        var (code, output, _) = Run(folder.Path, "--to", "k4");
        Assert.Equal(0, code);
        Assert.Contains("course clean or not            1      1  1.000", output, StringComparison.Ordinal);
        Assert.DoesNotContain("k5", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_AllFigures_ArePrinted()
    {
        using var folder = new ScratchFolder();
        CopyNotes(folder, "d001.txt", "d050.txt");
        var (code, output, _) = Run(folder.Path, "--wrong", "problemArea missing");
        Assert.Equal(0, code);
        Assert.Contains("problemArea missing            2      1  0.500 (0.095-0.905)  0.333 (0.333-0.333)  0.000\n", output, StringComparison.Ordinal);
        Assert.Contains("  class     TP   FP   FN  precision (95 %)     recall (95 %)        F1 (95 %)\n  missing    0    0    1  ", output, StringComparison.Ordinal);
        Assert.Contains("  annotated \\ told  missing  present\n  missing                 0        1\n  present                 0        1\n", output, StringComparison.Ordinal);
        Assert.Contains("  d050.txt: annotated missing, told present\n      problemArea roleTransition ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_AfterAChange_ShowsWhatIsWonAndLost()
    {
        using var folder = new ScratchFolder();
        CopyNotes(folder, "d001.txt", "d002.txt");
        Assert.Equal(0, Run(folder.Path, "--json", folder["old.json"]).Code);
        Assert.DoesNotContain("now right: ", Run(folder.Path, "--compare", folder["old.json"]).Output, StringComparison.Ordinal);

        // A note that no longer says what it said, and an old answer that was wrong.
        folder.Write("notes/d001.txt", "Session 5 of 16. Talked.");
        var old = JsonNode.Parse(File.ReadAllText(folder["old.json"]))!;
        var answer = old["fields"]!.AsArray().Single(f => (string?)f!["name"] == "phase")!["answers"]![1]!;
        answer["told"] = "elsewhere";
        answer["evidence"] = new JsonArray("what misled");
        folder.Write("old.json", old.ToJsonString());
        var (code, output, _) = Run(folder.Path, "--compare", folder["old.json"], "--json", folder["new.json"]);
        Assert.Equal(0, code);
        Assert.Matches(@"\nproblemArea +2  1\.000 -> 0\.500 +1\.000 -> 0\.\d{3} +0 +1\n", output);
        Assert.Matches(@"\n  now wrong: d001\.txt, annotated named, told missing, named before\n(    . .*\n)*    - problemArea ", output);
        Assert.Matches(@"\n  now right: d002\.txt, annotated (\w+), told \1, elsewhere before\n    - what misled\n", output);
        Assert.NotEqual(File.ReadAllText(folder["old.json"]), File.ReadAllText(folder["new.json"]));
    }

    [Fact]
    public void Compare_Problems_TakesWhatIsNoLongerTold_AsWon()
    {
        var before = Problems(("k1 s02.txt stalled", "none", "stalled"), ("k1 s03.txt focusDrift", "focusDrift", "focusDrift"));
        var now = Problems(("k1 s03.txt focusDrift", "focusDrift", "none"), ("k1 s04.txt overrun", "none", "overrun"));
        var change = Assert.Single(FieldChange.Between([before], [now]));
        Assert.Equal(
            [(Turn.Won, "k1 s02.txt stalled"), (Turn.Lost, "k1 s03.txt focusDrift"), (Turn.Lost, "k1 s04.txt overrun")],
            change.Changes.Select(c => (c.Turn, c.Now.Item)).Order());
        Assert.Equal((1, 0), (change.Before.Count().Tp, change.Now.Count().Tp));
    }

    [Theory]
    [InlineData("is no option", "--form", "d067")]
    [InlineData("lacks its value", "--to")]
    [InlineData("There is no field \"mood\"", "--wrong", "mood")]
    [InlineData("lies between --from and --to", "--from", "z")]
    [InlineData("can't be compared with", "--compare", "notes.gold.jsonl")]
    [InlineData("no.json", "--compare", "no.json")]
    [InlineData("is no file", "--risk")]
    public void Slip_IsRefused_WithAReason(string reason, params string[] options)
    {
        using var folder = new ScratchFolder();
        CopyNotes(folder, "d001.txt");
        var (code, output, error) = Run([folder.Path, .. options.Select(o => o.Contains(".json", StringComparison.Ordinal) ? folder[o] : o)]);
        Assert.Equal((2, ""), (code, output));
        Assert.Contains(reason, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_WithoutAnnotations_IsRefused()
    {
        using var folder = new ScratchFolder();
        Assert.Equal(2, Run(folder.Path).Code);
    }

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = AccuracyCommand.Run(args, output, error);
        return (code, output.ToString(), error.ToString());
    }

    private static Field Problems(params (string Item, string Gold, string Told)[] answers)
    {
        var field = new Field("seeded problems", absence: "none") { NamesWrong = true };
        field.Answers.AddRange(answers.Select(a => new Answer(a.Item, a.Gold, a.Told, [])));
        return field;
    }

    private static void CopyNotes(ScratchFolder folder, params string[] names)
    {
        var corpus = Repository.PathOf("tests", "Corpus");
        folder.Write("notes.gold.jsonl", string.Concat(File.ReadLines(Path.Combine(corpus, "notes.gold.jsonl"))
            .Where(l => names.Any(n => l.Contains($"\"file\": \"{n}\"", StringComparison.Ordinal))).Select(l => l + "\n")));
        foreach (var name in names)
        {
            folder.Write($"notes/{name}", File.ReadAllBytes(Path.Combine(corpus, "notes", name)));
        }
    }

    private static void CopyCourse(ScratchFolder folder, string name)
    {
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("tests", "Corpus", "cases", name)))
        {
            folder.Write($"{name}/{Path.GetFileName(file)}", File.ReadAllBytes(file));
        }
    }

    private static void Annotate(ScratchFolder folder, string name, Action<JsonArray> change)
    {
        var annotation = JsonNode.Parse(File.ReadAllText(folder[$"{name}/case.json"]))!;
        change(annotation["seeded"]!.AsArray());
        folder.Write($"{name}/case.json", annotation.ToJsonString());
    }
}
