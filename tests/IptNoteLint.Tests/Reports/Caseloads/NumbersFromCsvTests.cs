using System.Globalization;
using System.Text.RegularExpressions;
using IptNoteLint.Diagnostics;
using IptNoteLint.Reports.Caseloads;

namespace IptNoteLint.Tests.Reports.Caseloads;

/// <summary>Every number of a caseload's page can be recomputed from the CSV, by code that shares nothing with the page's.</summary>
public sealed class NumbersFromCsvTests
{
    private static readonly LintReport[] Folders =
    [
        .. SampleCaseload.Folders,
        SampleRun.Report with { Rules = SampleCaseload.Folders[0].Rules, Notes = [SampleRun.Unreadable, SampleRun.Skipped, HostileText.Note with { Case = null }], Cases = [] },
        SilencedFolder(),
    ];

    private static readonly string Page = FormText.Of(new CaseloadPage(quotes: false), "notes", Folders);
    private static readonly List<Dictionary<string, string>> Csv = CsvTable.Read(FormText.Of(new CaseloadCsv(), "notes", Folders));

    private static IEnumerable<Dictionary<string, string>> Checks => Csv.Where(r => r["row"] == "check");

    [Fact]
    public void Top_And_Reading()
    {
        var notes = Checks.DistinctBy(r => r["path"]).ToList();
        var files = Csv.Where(r => r["row"] == "file").ToList();
        Dictionary<string, int> expected = new(StringComparer.Ordinal)
        {
            ["cases"] = Csv.Where(r => r["row"] == "course").DistinctBy(r => r["case"]).Count(),
            ["notes"] = notes.Count, ["linted"] = notes.Count, ["safety"] = Checks.Count(IsSafety),
            ["files"] = notes.Count + files.Count,
            ["unreadable"] = files.Count(f => f["outcome"] == "unreadable"), ["skipped"] = files.Count(f => f["outcome"] == "skipped"),
            ["alone"] = notes.Count(n => n["case"] == ""), ["open"] = Csv.Count(r => r["row"] is "check" or "course" && r["outcome"] == "open"),
        };
        foreach (var kind in notes.GroupBy(n => n["noteKind"]))
        {
            expected["kind-" + kind.Key] = kind.Count();
        }

        var shown = Numbers(Between(Page, "<header", "</header>") + Section("reading"));
        Assert.Equal(expected.OrderBy(e => e.Key, StringComparer.Ordinal), shown.Select(s => KeyValuePair.Create(s.Name, int.Parse(s.Text, CultureInfo.InvariantCulture))).OrderBy(e => e.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void Table_OfCourses()
    {
        var rows = Regex.Matches(Section("caseload"), "<tr data-course.*?</tr>", RegexOptions.Singleline).Select(m => m.Value).ToList();
        Assert.Equal(Csv.Select(r => r["case"]).Where(c => c != "").Distinct().Order(), rows.Select(KeyOf).Order());
        foreach (var row in rows)
        {
            Assert.Equal(ExpectedOf(KeyOf(row)).OrderBy(e => e.Key, StringComparer.Ordinal), Numbers(row).Select(n => KeyValuePair.Create(n.Name, n.Text)).OrderBy(e => e.Key, StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Course_Headings()
    {
        var sections = Regex.Matches(Section("courses"), "<details class=\"case\".*?</summary>", RegexOptions.Singleline).Select(m => m.Value).ToList();
        Assert.NotEmpty(sections);
        foreach (var section in sections)
        {
            var expected = ExpectedOf(Regex.Match(section, "<h3>(.*?)</h3>").Groups[1].Value);
            Assert.All(Numbers(section), n => Assert.Equal(expected[n.Name], n.Text));
            Assert.All(((string[])["safety", "warning", "minor"]).Where(n => expected[n] != "0"), n => Assert.Contains(Numbers(section), s => s.Name == n));
        }
    }

    [Fact]
    public void Rates()
    {
        var rows = Regex.Matches(Section("rates"), "<tr data-rule=\"(.*?)\".*?</tr>", RegexOptions.Singleline).ToList();
        var units = Csv.Where(r => r["row"] is "check" or "course").ToList();
        Assert.Equal(units.Select(r => r["rule"]).Distinct().Order(), rows.Select(r => r.Groups[1].Value).Order());
        foreach (var row in rows)
        {
            var of = units.Where(u => u["rule"] == row.Groups[1].Value).ToList();
            int Count(string outcome, bool aside = false) => of.Count(u => u["outcome"] == outcome && (u["setAside"] == "yes") == aside);
            var (pass, asked) = (Count("pass"), Count("pass") + Count("fail") + Count("fail", aside: true));
            var expected = new SortedDictionary<string, string>(StringComparer.Ordinal)
            {
                ["asked"] = Text(asked), ["pass"] = Text(pass), ["fail"] = Text(Count("fail")), ["aside"] = Text(Count("fail", aside: true)),
                ["open"] = Text(Count("open")), ["notApplicable"] = Text(Count("notApplicable")),
            };
            if (asked > 0)
            {
                var (low, high) = Wilson(pass, asked);
                (expected["share"], expected["interval"]) = (Percent((double)pass / asked), $"{Percent(low)} to {Percent(high)}");
            }

            Assert.Equal(expected, new SortedDictionary<string, string>(Numbers(row.Value).ToDictionary(n => n.Name, n => n.Text), StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Timelines()
    {
        var byNote = Checks.GroupBy(r => PageIds.OfNote(r["path"])).ToDictionary(g => g.Key, g => g.ToLookup(r => r["rule"]));
        var scores = Csv.Where(r => r["row"] == "score").ToLookup(r => (PageIds.OfNote(r["path"]), r["scale"]), r => r["score"]);
        var tables = Regex.Matches(Page, "<table class=\"timeline\">.*?</table>", RegexOptions.Singleline);
        Assert.NotEmpty(tables);
        foreach (Match table in tables)
        {
            var columns = Regex.Matches(table.Value, "<th scope=\"col\"><a href=\"#(.*?)\">").Select(m => m.Groups[1].Value).ToList();
            foreach (Match row in Regex.Matches(table.Value, "<tr data-rule=\"(.*?)\">.*?</tr>", RegexOptions.Singleline))
            {
                Assert.Equal(columns.Select(c => MarkOf(byNote[c][row.Groups[1].Value].Single())), CellsOf(row.Value));
            }

            foreach (Match row in Regex.Matches(table.Value, "<tr><th scope=\"row\">([^<]*)</th>.*?</tr>", RegexOptions.Singleline).Where(r => scores.Any(s => s.Key.Item2 == r.Groups[1].Value)))
            {
                Assert.Equal(columns.Select(c => scores[(c, row.Groups[1].Value)].FirstOrDefault("")), CellsOf(row.Value).Select(c => c == "none" ? "" : c));
            }
        }
    }

    [Fact]
    public void NoNumber_StandsOutsideOfWhatIsRecomputed()
    {
        var names = Csv.SelectMany(r => new[] { r["path"], r["case"], r["scale"], r["rule"], r["date"] }).Distinct().Where(n => n.Length > 0).OrderByDescending(n => n.Length).ToList();
        foreach (var section in (string[])["caseload", "rates", "reading", "listening", "safety"])
        {
            var left = Regex.Replace(Regex.Replace(Section(section), "<script>.*?</script>|<option.*?</option>", "", RegexOptions.Singleline), "<(span|td)[^>]* data-n=\"[^\"]*\">[^<]*</", "<$1></");
            left = System.Net.WebUtility.HtmlDecode(Regex.Replace(left, "<[^>]*>", " "));
            left = names.Aggregate(left, (text, name) => text.Replace(name, "", StringComparison.Ordinal));
            left = Regex.Replace(left, @"\b\d{1,2} [A-Z][a-z]+ \d{4}\b|of 95 %|Windows-1252|UTF-8|U\+[0-9A-F]{4}", "");
            foreach (Match session in Regex.Matches(left, @"\b(session|line) (\d+)\b"))
            {
                Assert.Contains(Checks, r => r[session.Groups[1].Value] == session.Groups[2].Value);
            }

            Assert.DoesNotMatch(@"\d", section == "reading" ? left[..left.IndexOf("Unreadable:", StringComparison.Ordinal)] : Regex.Replace(left, @"\b(session|line) \d+\b", ""));
        }
    }

    private static Dictionary<string, string> ExpectedOf(string key)
    {
        var own = Csv.Where(r => r["case"] == key).ToList();
        var fails = own.Where(r => r["row"] is "check" or "finding" && r["outcome"] == "fail" && r["setAside"] != "yes").ToList();
        var expected = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["safety"] = Text(own.Count(r => r["row"] == "check" && IsSafety(r))),
            ["warning"] = Text(fails.Count(r => r["severity"] == "warning")), ["minor"] = Text(fails.Count(r => r["severity"] is "info" or "hint")),
            ["open"] = Text(own.Count(r => r["row"] is "check" or "course" && r["outcome"] == "open")),
            ["sessions"] = Text(own.Where(r => r["row"] == "check" && r["noteKind"] == "session").DistinctBy(r => r["path"]).Count()),
        };
        if (own[0]["planned"] is { Length: > 0 } planned)
        {
            expected["planned"] = planned;
        }

        var main = own.Where(r => r["row"] == "score" && r["score"] != "" && r["noteKind"] == "session").GroupBy(r => r["scale"])
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.OrderBy(r => int.Parse(r["session"], CultureInfo.InvariantCulture)).ToList();
        if (main is { Count: > 0 })
        {
            expected["first"] = main[0]["score"];
        }

        if (main is { Count: > 1 })
        {
            expected["last"] = main[^1]["score"];
        }

        return expected;
    }

    private static string MarkOf(Dictionary<string, string> row) => (row["outcome"], row["setAside"], row["severity"]) switch
    {
        (_, "yes", _) => "aside",
        ("fail", _, "error" or "warning") => "look",
        ("fail", _, _) => "minor",
        ("pass", _, _) => row["rule"].StartsWith("IPT16", StringComparison.Ordinal) ? "answered" : "shown",
        ("open", _, _) => "open",
        _ => "not asked",
    };

    private static IEnumerable<string> CellsOf(string row) => Regex.Matches(row, "<td[^>]*>(.*?)</td>").Select(m => m.Groups[1].Value);

    private static bool IsSafety(Dictionary<string, string> row) =>
        row["rule"].StartsWith("IPT16", StringComparison.Ordinal) && row["outcome"] == "fail" && row["setAside"] != "yes" && row["severity"] is ("error" or "warning");

    private static string KeyOf(string row) => Regex.Match(row, "<th scope=\"row\"><a [^>]*>(.*?)</a>").Groups[1].Value;

    private static List<(string Name, string Text)> Numbers(string html) =>
        [.. Regex.Matches(html, "data-n=\"([^\"]*)\">([^<]*)<").Select(m => (m.Groups[1].Value, m.Groups[2].Value)).Distinct()];

    private static string Section(string id) => Between(Page, $"<section id=\"{id}\"", "</section>");

    private static string Between(string page, string from, string to)
    {
        var start = page.IndexOf(from, StringComparison.Ordinal);
        return page[start..page.IndexOf(to, start, StringComparison.Ordinal)];
    }

    // The closed form by the roots of the quadratic, not the centre and spread of the product.
    private static (double Low, double High) Wilson(int count, int of)
    {
        const double Z = 1.959964;
        double n = of, p = count / n, a = 1 + (Z * Z / n), b = -((2 * p) + (Z * Z / n)), c = p * p;
        var root = Math.Sqrt(Math.Max(0, (b * b) - (4 * a * c)));
        return ((-b - root) / (2 * a), (-b + root) / (2 * a));
    }

    private static string Percent(double share) => Math.Floor((share * 100) + 0.5).ToString("0", CultureInfo.InvariantCulture) + " %";

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    // One course of the samples again, with a finding that somebody set aside.
    private static LintReport SilencedFolder()
    {
        var folder = SampleCaseload.Folders[2];
        return folder with
        {
            Notes =
            [
                .. folder.Notes.Select(n => n with
                {
                    Path = "x" + n.Path, Case = "x" + n.Case,
                    Results = [.. n.Results.Select(r => r is { RuleId: "IPT1501", Kind: ResultKind.Fail } ? r with { Suppressed = new Suppression("Planned by phone.", "sidecar") } : r)],
                }),
            ],
            Cases = [.. folder.Cases.Select(c => c with { Case = "x" + c.Case, Notes = [.. c.Notes.Select(p => "x" + p)] })],
        };
    }
}
