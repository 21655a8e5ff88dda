using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using IptNoteLint.Diagnostics;
using IptNoteLint.Reports;
using IptNoteLint.Reports.Caseloads;

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
        var page = Pages["samples"];
        var first = page.IndexOf("<section id=\"", StringComparison.Ordinal);
        Assert.StartsWith("<section id=\"safety\"", page[first..], StringComparison.Ordinal);
        var list = Between(page, "<section id=\"safety\"", "</section>");
        Assert.All(
            SampleCaseload.Folders.SelectMany(f => f.Notes).Where(n => n.Findings.Any(x => x.RuleId.StartsWith("IPT16", StringComparison.Ordinal) && x.Severity >= Severity.Warning)),
            n => Assert.Contains(n.Path, list, StringComparison.Ordinal));
    }

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
