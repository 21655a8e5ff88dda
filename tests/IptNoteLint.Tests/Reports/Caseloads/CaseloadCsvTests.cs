using IptNoteLint.Diagnostics;
using IptNoteLint.Reports.Caseloads;

namespace IptNoteLint.Tests.Reports.Caseloads;

public sealed class CaseloadCsvTests
{
    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+x", "\"'+x\"")]
    [InlineData("-x", "\"'-x\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("  =cmd|' /C calc'!A0", "\"'  =cmd|' /C calc'!A0\"")]
    [InlineData("a;=1+1", "\"a;'=1+1\"")]
    [InlineData("a; @SUM(A1);-2", "\"a;' @SUM(A1);'-2\"")]
    [InlineData("a|=1", "\"a|'=1\"")]
    [InlineData("a;\t=1", "\"a;' =1\"")]
    [InlineData("a;\r=1", "\"a;' =1\"")]
    [InlineData("a;\"=1\"", "\"a;'\"\"=1\"\"\"")]
    [InlineData("\"=1", "\"'\"\"=1\"")]
    [InlineData("a; b", "\"a; b\"")]
    [InlineData("\t=1", "\"' =1\"")]
    [InlineData("\r\n=1", "\"' =1\"")]
    [InlineData("\uFF1D1", "\"'\uFF1D1\"")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"so\"", "\"say \"\"so\"\"\"")]
    [InlineData("one\ntwo", "one two")]
    [InlineData("plain = text", "plain = text")]
    [InlineData("", "")]
    public void Cells_AreInert(string text, string cell) => Assert.Equal(cell, CsvText.Cell(text));

    [Fact]
    public void EveryNote_HasARowForEveryRule()
    {
        var rows = CsvTable.Read(FormText.Of(new CaseloadCsv(), "notes", SampleCaseload.Folders));
        var rules = SampleCaseload.Folders[0].Rules.Where(r => r.Descriptor is { CaseKind: null, Category: not Category.Cohort }).Select(r => r.Descriptor.Id).ToList();
        Assert.All(
            rows.Where(r => r["row"] == "check").GroupBy(r => r["path"]),
            note => Assert.Equal(rules, note.Select(r => r["rule"])));
        Assert.Equal(SampleCaseload.Folders.Sum(f => f.Notes.Length), rows.Where(r => r["row"] == "check").DistinctBy(r => r["path"]).Count());
    }

    [Fact]
    public void Rows_AreAsWideAsTheirHead_WhateverTheNotesHold()
    {
        var rows = CsvTable.Rows(FormText.Of(new CaseloadCsv(), HostileText.Report)).ToList();
        Assert.All(rows, r => Assert.Equal(rows[0].Count, r.Count));
    }

    [Fact]
    public void Therapists_AreNotNamed()
    {
        var folder = SampleCaseload.Folders[0];
        var csv = FormText.Of(new CaseloadCsv(), "notes", folder with { Notes = [.. folder.Notes.Select(n => n with { Therapist = "T. Quokka" })] });
        Assert.DoesNotContain("herapist", csv.Split('\n')[0], StringComparison.Ordinal);
        Assert.DoesNotContain("Quokka", csv, StringComparison.Ordinal);
    }
}
