using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Reports;

namespace IptNoteLint.Tests.Reports;

public sealed class HtmlNoteReportTests
{
    public static TheoryData<string> Names => [.. Pages.Keys];

    private static readonly SortedDictionary<string, string> Pages = new(StringComparer.Ordinal)
    {
        ["full"] = Page(SampleRun.Full),
        ["past only"] = Page(SampleRun.PastOnly),
        ["no-show"] = Page(SampleRun.NoShow),
        ["process"] = Page(SampleRun.Process),
        ["unreadable"] = Page(SampleRun.Unreadable),
        ["skipped"] = Page(SampleRun.Skipped),
        ["hostile"] = Page(HostileText.Note),
        ["full, no quotes"] = Page(SampleRun.Full, quotes: false),
        ["empty"] = Page(new SampleNote("empty.txt", "").Build(SampleNote.EmptySession)),
    };

    [Theory, MemberData(nameof(Names))]
    public void Tags_AreOnlyThoseOfThePage_AndBalance(string name)
    {
        var allowed = new HashSet<string>(StringComparer.Ordinal)
        {
            "html", "head", "meta", "title", "style", "body", "header", "nav", "main", "section", "article", "footer",
            "h1", "h2", "h3", "h4", "p", "ul", "li", "div", "span", "a", "mark", "q", "em", "code", "strong", "br",
        };
        var open = new Stack<string>();
        foreach (Match tag in Regex.Matches(WithoutStyle(Pages[name]), "<(/?)([a-zA-Z0-9]*)[^>]*>"))
        {
            var element = tag.Groups[2].Value;
            Assert.True(allowed.Contains(element) || tag.Value == "<!DOCTYPE html>", tag.Value);
            if (tag.Groups[1].Length > 0)
            {
                Assert.Equal(open.Pop(), element);
            }
            else if (element is not ("meta" or "br" or ""))
            {
                open.Push(element);
            }
        }

        Assert.Empty(open);
    }

    [Theory, MemberData(nameof(Names))]
    public void Attributes_HoldNothingThatActs(string name)
    {
        foreach (Match tag in Regex.Matches(WithoutStyle(Pages[name]), "<[a-z][^>]*>"))
        {
            foreach (Match attribute in Regex.Matches(tag.Value, " ([a-z-]+)(?:=\"([^\"]*)\")?"))
            {
                var (key, value) = (attribute.Groups[1].Value, attribute.Groups[2].Value);
                Assert.Contains(key, (string[])["lang", "charset", "http-equiv", "content", "name", "class", "id", "href", "dir", "aria-hidden", "aria-labelledby", "aria-label"]);
                Assert.True(key != "href" || Regex.IsMatch(value, "^#[a-zA-Z0-9-]+$"), tag.Value);
            }
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void Links_LeadToAnIdThatIsThereOnce(string name)
    {
        var ids = Regex.Matches(Pages[name], " id=\"([^\"]*)\"").Select(m => m.Groups[1].Value).ToArray();
        Assert.Distinct(ids);
        var links = Regex.Matches(Pages[name], " (?:href=\"#|aria-labelledby=\")([^\"]*)\"").Select(m => m.Groups[1].Value);
        Assert.All(links, l => Assert.Contains(l, ids));
    }

    [Theory, MemberData(nameof(Names))]
    public void Headings_NeverSkipALevel_AndThereIsOneTitle(string name)
    {
        var levels = Regex.Matches(Pages[name], "<h([1-6])[ >]").Select(m => m.Groups[1].Value[0] - '0').ToArray();
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), p => Assert.True(p.Second <= p.First + 1, $"h{p.First} is followed by h{p.Second}."));
    }

    [Theory, MemberData(nameof(Names))]
    public void Policy_AllowsTheOneStyleSheetByItsHash(string name)
    {
        var style = Regex.Match(Pages[name], "<style>(.*?)</style>", RegexOptions.Singleline).Groups[1].Value;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        Assert.Contains($"content=\"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'\"", Pages[name], StringComparison.Ordinal);
        Assert.DoesNotContain("url(", style, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", style, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Names))]
    public void Page_SaysWhatTheToolCannotJudge(string name)
    {
        Assert.Contains(ReportNotice.Scope, Pages[name], StringComparison.Ordinal);
        Assert.Contains(ReportNotice.Record, Pages[name], StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Names))]
    public void HiddenCharacters_AreShownByName(string name) =>
        Assert.DoesNotContain(Pages[name], c => c is not ('\n' or '\t') && VisibleText.IsHidden(c));

    [Fact]
    public void HostileNote_IsThereInWords()
    {
        var words = Regex.Replace(WithoutStyle(Pages["hostile"]), "<[^>]*>", "");
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", words, StringComparison.Ordinal);
        Assert.Contains("U+001B[31mred", words, StringComparison.Ordinal);
        Assert.Contains("U+202Eedoc", words, StringComparison.Ordinal);
        Assert.Contains("U+0000", words, StringComparison.Ordinal);
    }

    [Fact]
    public void NotesText_IsWhole_LineByLine()
    {
        var lines = Regex.Matches(Pages["past only"], "<p class=\"words\" dir=\"auto\">(.*?)</p>")
            .Select(m => System.Net.WebUtility.HtmlDecode(Regex.Replace(m.Groups[1].Value, "<[^>]*>", "")));
        Assert.Equal(SampleRun.PastOnly.Source!.Text.TrimEnd().Split("\r\n"), lines);
    }

    [Fact]
    public void OverlappingHighlights_AreSplitAndNotNested()
    {
        Assert.Contains(
            "href=\"#v-mood\">Mood lower after Sunday&#39;s </a></mark><mark class=\"shows\" id=\"at-", Pages["full"], StringComparison.Ordinal);
        Assert.DoesNotMatch("<mark[^>]*>(?:(?!</mark>).)*<mark", Pages["full"]);
        Assert.DoesNotMatch("<a [^>]*>(?:(?!</a>).)*<a ", Pages["full"]);
    }

    [Fact]
    public void HighlightOverALineEnd_IsMarkedInBothLines()
    {
        var note = new SampleNote("a.txt", "one two\r\nthree four\r\n");
        var page = Page(note.Fail("IPT1102", Severity.Warning, "The note shows the past.", "two\r\nthree").Build(SampleNote.EmptySession));
        Assert.Contains("one <mark class=\"asks\" id=\"at-4\"><a href=\"#r0\">two</a></mark></p>", page, StringComparison.Ordinal);
        Assert.Contains("<mark class=\"asks\"><a href=\"#r0\">three</a></mark> four</p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void PlaceAtALineEnd_IsReachedByItsLine()
    {
        var note = new SampleNote("a.txt", "one\ntwo\n");
        var page = Page(note.Fail("IPT1102", Severity.Warning, "The note shows the past.", "\ntwo").Build(SampleNote.EmptySession));
        Assert.Contains("<a href=\"#L1\">", page, StringComparison.Ordinal);
        Assert.Contains("<mark class=\"asks\"><a href=\"#r0\">two</a></mark>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_StandHeaviestFirst_AfterWhatTheNoteShows()
    {
        var page = Pages["past only"];
        var order = Regex.Matches(page, "class=\"id\">(IPT[0-9]+) · ([a-z]+)<").Select(m => m.Groups[2].Value);
        Assert.Equal(["error", "warning", "warning", "info"], order);
        Assert.True(page.IndexOf("What this note shows</h2>", StringComparison.Ordinal) < page.IndexOf("What the note doesn't show</h2>", StringComparison.Ordinal));
    }

    [Fact]
    public void RiskFinding_SaysThatTheToolCannotJudgeRisk()
    {
        Assert.Contains(HtmlText.Content(ReportNotice.Risk), Pages["past only"], StringComparison.Ordinal);
        Assert.DoesNotContain(HtmlText.Content(ReportNotice.Risk), Pages["full"], StringComparison.Ordinal);
    }

    [Fact]
    public void WordsOnRisk_HaveNoTick()
    {
        Assert.Contains("<mark class=\"states\" id=\"at-", Pages["full"], StringComparison.Ordinal);
        Assert.Contains("<li class=\"states\"><a href=\"#v-risk\">answer to risk</a></li>", Pages["full"], StringComparison.Ordinal);
        Assert.Contains("<li id=\"v-risk\" class=\"neutral\">", Pages["full"], StringComparison.Ordinal);
    }

    [Fact]
    public void QuotesOff_HasNoTextAndNoLinkToIt()
    {
        Assert.DoesNotContain("class=\"words\"", Pages["full, no quotes"], StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"#at-", Pages["full, no quotes"], StringComparison.Ordinal);
        Assert.Contains("line 5", Pages["full, no quotes"], StringComparison.Ordinal);
    }

    [Fact]
    public void LineOfMegabytes_IsWrittenInSeconds()
    {
        var text = new StringBuilder().Insert(0, "a long talk about her sister, ", 100_000).ToString();
        var note = new SampleNote("long.txt", text);
        var evidence = Enumerable.Range(0, 900).Select(i => new Evidence(Topic.Relationship, new(i * 3000, 40), "current")).ToArray();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var page = Page(note.Build(SampleNote.EmptySession with { RelationshipFocus = new RelationshipReading(RelationshipVerdict.Current, false, [.. evidence], null) }));
        Assert.True(page.Length > text.Length);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }

    private static string Page(NoteResult note, bool quotes = true) => HtmlNoteReport.Write(note, SampleRun.Tool, SampleRules.All, quotes);

    private static string WithoutStyle(string page) => Regex.Replace(page, "<style>.*?</style>", "", RegexOptions.Singleline);
}
