using System.Text.RegularExpressions;
using IptNoteLint.Diagnostics;
using IptNoteLint.Reports.Caseloads;

namespace IptNoteLint.Tests.Reports.Caseloads;

public sealed class PortfolioPageTests
{
    private static readonly LintReport Course = SampleCaseload.Folders[0];

    private static readonly string Page = FormText.Of(new PortfolioPage(quotes: false), "notes", Course);

    [Theory]
    [InlineData("Interpersonal inventory", "session 2 (line ")]
    [InlineData("Formulation", "session 3 (line ")]
    [InlineData("Contract", "session 3 (line ")]
    [InlineData("Timeline", "session 1 (line ")]
    public void Items_SayWhichNoteShowsThem(string item, string place) => Assert.Contains(place, RowOf(item), StringComparison.Ordinal);

    [Fact]
    public void WhatNoNoteShows_IsListedAsMissing()
    {
        Assert.Contains("the course has not ended", RowOf("Warning signs and what to do"), StringComparison.Ordinal);
        Assert.DoesNotContain("No note shows: warning signs", Page, StringComparison.Ordinal);
        Assert.Contains("<li>No note shows: interpersonal inventory.</li>", FormText.Of(new PortfolioPage(quotes: false), "notes", WithoutInventory()), StringComparison.Ordinal);
        Assert.DoesNotContain("No note shows: formulation.", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Scores_StandInStretchesOfFourSessions()
    {
        Assert.Contains("18 (session 1), 17 (session 2), 17 (session 3), 15 (session 4)", RowOf("sessions 1 to 4"), StringComparison.Ordinal);
        Assert.Contains("11 (session 5)", RowOf("sessions 5 to 8"), StringComparison.Ordinal);
        var late = Course with { Notes = [.. Course.Notes.Select(n => n.Assessment!.Phase?.Session >= 5 ? n with { Assessment = n.Assessment with { Scales = [] } } : n)] };
        Assert.Contains("<li>No score in sessions 5 to 8.</li>", FormText.Of(new PortfolioPage(quotes: false), "notes", late), StringComparison.Ordinal);
    }

    [Fact]
    public void Quotes_AreOffUnlessAskedFor()
    {
        Assert.DoesNotContain("<q", Page, StringComparison.Ordinal);
        Assert.Contains("<q", FormText.Of(new PortfolioPage(quotes: true), "notes", Course), StringComparison.Ordinal);
    }

    [Fact]
    public void Page_SaysWhatWasSwitchedOff_AndWhatWasNotRead()
    {
        var off = Course with
        {
            Tool = Course.Tool with { Changes = [new RuleChange("IPT1602", RuleLevel.Off, "settings") { IsAboutRisk = true }] },
            Notes = [.. Course.Notes.Select(n => n with { Tool = null }), SampleRun.Unreadable],
        };
        var page = FormText.Of(new PortfolioPage(quotes: false), "notes", off);
        Assert.Contains("Switched off by the settings: IPT1602.", page, StringComparison.Ordinal);
        Assert.Contains($"<strong>{SampleRun.Unreadable.Path}</strong>", page, StringComparison.Ordinal);
    }

    private static LintReport WithoutInventory() => Course with
    {
        Notes = [.. Course.Notes.Select(n => n.Assessment!.IsSession ? n with
        {
            Assessment = n.Assessment with
            {
                Phase = n.Assessment.Phase! with { Evidence = [.. n.Assessment.Phase.Evidence.Where(e => e.Value != "initial.inventory")] },
                Documented = n.Assessment.Documented! with { Evidence = [.. n.Assessment.Documented.Evidence.Where(e => e.Value != "inventory")] },
            },
        } : n)],
    };

    private static string RowOf(string heading) => Regex.Match(Page, $"<tr><th scope=\"row\">{heading}</th>.*?</tr>", RegexOptions.Singleline).Value;
}
