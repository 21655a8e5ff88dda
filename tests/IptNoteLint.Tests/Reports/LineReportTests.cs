using IptNoteLint.Reports;

namespace IptNoteLint.Tests.Reports;

public sealed class LineReportTests
{
    [Fact]
    public void Finding_IsOneLine_WhateverThePathHolds()
    {
        var lines = LineReport.Write(HostileText.Report).TrimEnd('\n').Split('\n');
        Assert.Equal(
            [
                "in box/<U+001B>[2J<b><U+202E>#?%41.txt:1:1: warning IPT1102 The note <shows> little of today.",
                "in box/<U+001B>[2J<b><U+202E>#?%41.txt: warning IPT1201 The note doesn't show which session this is.",
                "in box/<U+001B>[2J<b><U+202E>#?%41.txt: warning IPT2002 The notes drift.",
            ],
            lines.OrderBy(l => l, StringComparer.Ordinal).OrderBy(l => l.Contains("IPT2002", StringComparison.Ordinal)).ThenBy(l => l.Contains("IPT1201", StringComparison.Ordinal)));
    }

    [Fact]
    public void Nothing_IsNoLine() => Assert.Equal("", LineReport.Write(SampleRun.Report with { Notes = [SampleRun.NoShow], Cases = [] }));
}
