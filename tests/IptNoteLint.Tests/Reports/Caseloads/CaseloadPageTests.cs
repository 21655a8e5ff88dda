using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;
using IptNoteLint.Reports;
using IptNoteLint.Reports.Caseloads;
using IptNoteLint.Tests.Rules;

namespace IptNoteLint.Tests.Reports.Caseloads;

public sealed class CaseloadPageTests
{
    private static readonly SortedDictionary<string, string> Pages = new(StringComparer.Ordinal)
    {
        ["samples"] = FormText.Of(new CaseloadPage(quotes: false), "notes", SampleCaseload.Folders),
        ["samples, quoted"] = FormText.Of(new CaseloadPage(quotes: true), "notes", SampleCaseload.Folders),
        ["one of everything"] = FormText.Of(new CaseloadPage(quotes: true), SampleRun.Report),
        ["hostile"] = FormText.Of(new CaseloadPage(quotes: true), HostileText.Report),
        ["portfolio"] = FormText.Of(new PortfolioPage(quotes: true), "notes", SampleCaseload.Folders[2]),
        ["hostile portfolio"] = FormText.Of(new PortfolioPage(quotes: true), HostileText.Report),
        ["nothing read"] = FormText.Of(new CaseloadPage(quotes: false), SampleRun.Report with { Notes = [SampleRun.Unreadable], Cases = [] }),
    };

    public static TheoryData<string> Names => [.. Pages.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Tags_AreOnlyThoseOfThePage_AndBalance(string name)
    {
        string[] allowed =
        [
            "html", "head", "meta", "title", "style", "script", "body", "header", "nav", "main", "section", "footer", "h1", "h2", "h3", "h4", "p", "ul", "li", "div",
            "span", "a", "q", "em", "code", "strong", "br", "abbr", "details", "summary", "table", "caption", "thead", "tbody", "tr", "th", "td",
            "label", "input", "select", "option", "button", "output", "svg", "desc", "path", "rect", "circle", "text",
        ];
        var open = new Stack<string>();
        foreach (Match tag in Regex.Matches(Bare(name), "<(/?)([a-zA-Z0-9]*)[^>]*>"))
        {
            var element = tag.Groups[2].Value;
            Assert.True(allowed.Contains(element) || tag.Value == "<!DOCTYPE html>", tag.Value);
            if (tag.Groups[1].Length > 0)
            {
                Assert.Equal(open.Pop(), element);
            }
            else if (element is not ("meta" or "br" or "input" or "") && !tag.Value.EndsWith("/>", StringComparison.Ordinal))
            {
                open.Push(element);
            }
        }

        Assert.Empty(open);
    }

    [Theory, MemberData(nameof(Names))]
    public void Attributes_HoldNothingThatActsOrStyles(string name)
    {
        foreach (Match tag in Regex.Matches(Bare(name), "<[a-z][^>]*>"))
        {
            foreach (Match attribute in Regex.Matches(tag.Value, " ([a-zA-Z-]+)(?:=\"([^\"]*)\")?"))
            {
                var (key, value) = (attribute.Groups[1].Value, attribute.Groups[2].Value);
                Assert.False(key.StartsWith("on", StringComparison.Ordinal) || key is "style" or "src" or "action", tag.Value);
                Assert.True(key != "href" || Regex.IsMatch(value, "^#[a-zA-Z0-9-]+$"), tag.Value);
            }
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void Links_LeadToAnIdThatIsThereOnce(string name)
    {
        var ids = Regex.Matches(Bare(name), " id=\"([^\"]*)\"").Select(m => m.Groups[1].Value).ToArray();
        Assert.Distinct(ids);
        var links = Regex.Matches(Bare(name), " (?:href=\"#|aria-labelledby=\"|data-course=\")([^\"]*)\"").SelectMany(m => m.Groups[1].Value.Split(' '));
        Assert.Empty(links.Except(ids, StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Names))]
    public void Headings_NeverSkipALevel_AndThereIsOneTitle(string name)
    {
        var levels = Regex.Matches(Bare(name), "<h([1-6])[ >]").Select(m => m.Groups[1].Value[0] - '0').ToArray();
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), p => Assert.True(p.Second <= p.First + 1, $"h{p.First} is followed by h{p.Second}."));
    }

    [Theory, MemberData(nameof(Names))]
    public void Policy_AllowsTheOneSheetAndTheOneScriptByTheirHashes(string name)
    {
        string HashOf(string tag) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(
            Regex.Match(Pages[name], $"<{tag}>(.*?)</{tag}>", RegexOptions.Singleline).Groups[1].Value)));
        var policy = Regex.Match(Pages[name], "Content-Security-Policy\" content=\"([^\"]*)\"").Groups[1].Value;
        var script = Pages[name].Contains("<script>", StringComparison.Ordinal) ? HashOf("script") : Regex.Match(policy, "script-src '([^']*)'").Groups[1].Value;
        Assert.Equal($"default-src 'none'; style-src '{HashOf("style")}'; script-src '{script}'; base-uri 'none'; form-action 'none'", policy);
    }

    [Theory, MemberData(nameof(Names))]
    public void Page_SaysWhatItCannotTell(string name)
    {
        Assert.Contains(ReportNotice.Scope, Pages[name], StringComparison.Ordinal);
        Assert.Contains(ReportNotice.Record, Pages[name], StringComparison.Ordinal);
        Assert.Contains("Documented, not delivered", Pages[name], StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Names))]
    public void HiddenCharacters_AreShownByName(string name) =>
        Assert.DoesNotContain(Pages[name], c => c is not ('\n' or '\t') && VisibleText.IsHidden(c));

    [Fact]
    public void Safety_ComesFirst_WithEveryFinding()
    {
        var page = Pages["one of everything"];
        var first = page.IndexOf("<section id=\"", StringComparison.Ordinal);
        Assert.StartsWith("<section id=\"safety\"", page[first..], StringComparison.Ordinal);
        var list = Between(page, "<section id=\"safety\"", "</section>");
        Assert.Contains($"{SampleRun.PastOnly.Path}, line 3", list, StringComparison.Ordinal);
        Assert.DoesNotContain(SampleRun.Full.Path, list, StringComparison.Ordinal);
        Assert.Contains("4 findings, 1 about safety", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Safety_OfARunThatLookedAtAll_SaysWhatItFoundAndNoMore()
    {
        Assert.DoesNotContain("Not everything was looked at", Pages["samples"], StringComparison.Ordinal);
        var quiet = SampleCaseload.Folders.First(f => !f.Notes.Any(n => n.Findings.Any(r => r.RuleId.StartsWith("IPT16", StringComparison.Ordinal) && r.Severity >= Severity.Warning)));
        Assert.Contains("as far as these checks read. They also miss some.", FormText.Of(new CaseloadPage(quotes: false), "notes", quiet), StringComparison.Ordinal);
    }

    [Fact]
    public void Safety_WhereRiskWasNotAsked_SaysSoAndNothingReassuring()
    {
        var linter = new NoteLinter(RulePackUnderTest.Pack, new LintOptions { Select = ["IPT1001"] });
        var page = FormText.Of(new CaseloadPage(quotes: false), "notes", SampleCaseload.Lint("Caseload/client-a", linter));
        var list = Between(page, "<section id=\"safety\"", "</section>");
        Assert.Contains("Checks about risk that were not asked: IPT1601, IPT1602, IPT1603, IPT1604, IPT1605, IPT1606.", list, StringComparison.Ordinal);
        Assert.Contains("Not everything was looked at; see below.", Between(page, "<header", "</header>"), StringComparison.Ordinal);
        Assert.DoesNotContain("No note mentions a risk", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Safety_WhereARiskWeighsLessOrAFolderLeavesItOut_NamesBoth()
    {
        var lighter = new NoteLinter(RulePackUnderTest.Pack, new LintOptions { Levels = LevelOf("IPT1602", "hint") });
        var without = new NoteLinter(RulePackUnderTest.Pack, new LintOptions { Disabled = ["IPT1604"] });
        var page = FormText.Of(new CaseloadPage(quotes: false), "notes", SampleCaseload.Lint("Caseload/client-a", lighter), SampleCaseload.Lint("Caseload/client-b", without));
        var list = Between(page, "<section id=\"safety\"", "</section>");
        Assert.Contains("less than a warning is not listed here, in client-a: IPT1602 (hint).", list, StringComparison.Ordinal);
        Assert.Contains("were not asked, in client-b: IPT1604.", list, StringComparison.Ordinal);
    }

    [Fact]
    public void Safety_WhereFilesWereNotRead_SaysHowMany()
    {
        var list = Between(Pages["nothing read"], "<section id=\"safety\"", "</section>");
        Assert.Contains("<span data-n=\"safety-unread\">1</span> file was not read", list, StringComparison.Ordinal);
        Assert.DoesNotContain("No note mentions a risk", list, StringComparison.Ordinal);
    }

    [Fact]
    public void SeveralFindingsAboutSafety_AreCounted()
    {
        var note = new SampleNote("a.txt", "x").Fail("IPT1602", Severity.Error, "The note mentions a risk.").Fail("IPT1604", Severity.Error, "The note holds an item.").Build(SampleNote.EmptySession);
        var rules = SampleRules.All.Select(r => r.Descriptor.Id == "IPT1001" ? new RuleInfo(r.Descriptor with { Id = "IPT1604", Category = Category.Risk }, r.Page) : r);
        var page = FormText.Of(new CaseloadPage(quotes: false), SampleRun.Report with { Notes = [note], Cases = [], Rules = [.. rules.OrderBy(r => r.Descriptor.Id, StringComparer.Ordinal)] });
        Assert.Contains("2 findings, 2 about safety", page, StringComparison.Ordinal);
    }

    [Fact]
    public void SessionNumberedZero_IsOnTheChart()
    {
        var folder = SampleCaseload.Folders[0];
        var numbered = folder with
        {
            Notes = [.. folder.Notes.Select(n => n.Assessment is { Phase: { Session: 1 } phase } a ? n with { Assessment = a with { Phase = phase with { Session = 0 } } } : n)],
        };
        var course = new CaseloadDigest("notes").Add(numbered)[0];
        Assert.Contains("PHQ-9: session 0, 18", ChartWords.Of(course), StringComparison.Ordinal);
        var chart = CourseChart.Of(course);
        var lane = chart.Annotations.OfType<OxyPlot.Annotations.RectangleAnnotation>().Where(a => a.YAxisKey == "lanes").Min(a => a.MinimumX);
        Assert.InRange(lane, chart.Axes[0].Minimum, 0);
    }

    [Fact]
    public void FolderOfNotesThatIsNoCourse_IsNamedWithItsReason()
    {
        var sources = Enumerable.Range(1, 3).Select(i => RulePackUnderTest.Source($"Client: K{i}\nMood low after the row.\n", $"inbox/n{i}.txt")).ToList();
        var linted = new CaseloadLinter(RulePackUnderTest.Linter).Lint(sources, "notes");
        var report = RulePackUnderTest.Linter.Report(linted.Notes, linted.Cases) with { Loose = linted.Loose };
        var list = Between(FormText.Of(new CaseloadPage(quotes: false), "notes", report), "<section id=\"reading\"", "</section>");
        Assert.Contains("<strong>inbox</strong>, <span data-n=\"loose\">3</span> notes: they carry several client codes", list, StringComparison.Ordinal);
        Assert.Equal(JsonReport.Write(report, quotes: false), FormText.Of(new CaseloadJson(quotes: false), "notes", report));
        Assert.Contains("\"notReadAsCourses\"", JsonReport.Write(report), StringComparison.Ordinal);
    }

    private static System.Collections.Immutable.ImmutableSortedDictionary<string, RuleLevel> LevelOf(string rule, string level) =>
        System.Collections.Immutable.ImmutableSortedDictionary<string, RuleLevel>.Empty.Add(rule, RuleLevel.Parse(level)!);

    [Fact]
    public void WithoutQuotes_NoWordOfANoteIsThere()
    {
        var quotes = Regex.Matches(Pages["samples, quoted"], "<q dir=\"auto\">(.*?)</q>").Select(m => m.Groups[1].Value).Where(q => q.Length > 30).ToList();
        Assert.True(quotes.Count > 50);
        Assert.DoesNotContain(quotes, q => Pages["samples"].Contains(q, StringComparison.Ordinal));
        Assert.DoesNotContain("<q", Pages["samples"], StringComparison.Ordinal);
    }

    [Fact]
    public void Therapists_FilterTheTable_AndStandInNothingThatCounts()
    {
        var folders = SampleCaseload.Folders.Select((f, i) => f with { Notes = [.. f.Notes.Select(n => n with { Therapist = i % 2 == 0 ? "T. Quokka" : "A. Wombat" })] }).ToArray();
        var page = FormText.Of(new CaseloadPage(quotes: false), "notes", folders);
        Assert.Contains("<option value=\"1\">T. Quokka</option>", page, StringComparison.Ordinal);
        foreach (var section in (string[])["safety", "rates", "listening", "reading"])
        {
            Assert.DoesNotMatch("Quokka|Wombat|(?<!by )[Tt]herapist(?! and client)", Between(page, $"<section id=\"{section}\"", "</section>").Replace("for one therapist", "", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void FewerThanFiveCourses_GiveNoShares()
    {
        var page = FormText.Of(new CaseloadPage(quotes: false), "notes", SampleCaseload.Folders[..4]);
        Assert.DoesNotContain("data-n=\"share\"", page, StringComparison.Ordinal);
        Assert.Contains("data-n=\"share\"", Pages["samples"], StringComparison.Ordinal);
    }

    [Fact]
    public void Charts_SayInWordsWhatTheyShow()
    {
        var chart = Between(Pages["samples"], "<title id=\"", "</desc>");
        Assert.Contains("Phases and PHQ-9 of client-a</title>", chart, StringComparison.Ordinal);
        Assert.Contains("Agreed: initial sessions 1 to 3; middle sessions 4 to 13; termination sessions 14 to 16.", chart, StringComparison.Ordinal);
        Assert.Contains("PHQ-9: session 1, 18 (moderately severe); session 2, 17 (moderately severe)", chart, StringComparison.Ordinal);
        Assert.Contains("No score noted in sessions 6, 7.", chart, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_Unread_IsListedWithItsReason()
    {
        var list = Between(Pages["one of everything"], "<section id=\"reading\"", "</section>");
        Assert.Contains("inbox/broken.txt", list, StringComparison.Ordinal);
        Assert.Contains("No reader handles .docx", list, StringComparison.Ordinal);
        Assert.Contains("neither assessed nor quoted", list, StringComparison.Ordinal);
    }

    [Fact]
    public void OrderOfFolders_ChangesNothing() => Assert.Equal(
        Pages["samples"], FormText.Of(new CaseloadPage(quotes: false), "notes", [.. SampleCaseload.Folders.Reverse()]));

    private static string Between(string page, string from, string to)
    {
        var start = page.IndexOf(from, StringComparison.Ordinal);
        return page[start..page.IndexOf(to, start, StringComparison.Ordinal)];
    }

    private static string Bare(string name) => Regex.Replace(Regex.Replace(Pages[name], "<style>.*?</style>", "", RegexOptions.Singleline), "<script>.*?</script>", "", RegexOptions.Singleline);
}
