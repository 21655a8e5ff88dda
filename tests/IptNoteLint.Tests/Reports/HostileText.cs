using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;

namespace IptNoteLint.Tests.Reports;

/// <summary>A note that tries everything: markup, escape codes, reordering marks, half a surrogate pair, and the same in its path and headings.</summary>
internal static class HostileText
{
    public const string Words =
        "<script>alert(1)</script> </style></textarea><img src=x onerror=alert(2)> \" onmouseover=\"alert(3) ' & &lt; "
        + "javascript:alert(4) ![x](http://evil.example/a.png) [y](javascript:z) `` ` *b* | a@evil.example www.evil.example "
        + "\u001b[31mred\u001b]0;title\u0007 \u0000 \u009b2J \u202Eedoc\u202C \u2066i\u2069 \u200Ez \uFEFF \u2028 \ud800 ok";

    public const string Path = "in box/\u001b[2J<b>\u202E#?%41.txt";

    public static NoteResult Note { get; } = Build();

    public static LintReport Report { get; } = new(
        SampleRun.Tool, SampleRules.All, [Note], [new CaseResult("<i>\u001bcase", 3, null, [Path], [new CaseDiagnostic("IPT2002", "focusDrift", Path, ResultKind.Fail, Severity.Warning, "The notes drift.")])]);

    private static NoteResult Build()
    {
        var note = new SampleNote(Path, Words + "\r\n" + Words + "\r") { Case = "<i>\u001bcase" };
        var all = note.Shows(Topic.ProblemArea, Words, "grief");
        var heading = new Absence([Words], new Evidence(Topic.Movement, all.Span, "movement"), "<u>\u001breason");
        return note
            .Outcome("IPT1001", ResultKind.Pass, "The note names the problem area.", all)
            .Fail("IPT1102", Severity.Warning, "The note <shows> little of today.", Words, null, null, all)
            .Fail("IPT1201", Severity.Warning, "The note doesn't show which session this is.", null, heading)
            .Fail("IPT1301", Severity.Hint, "The note doesn't show a technique.", null, null, new Suppression("<s>\u001b" + Words, "note"))
            .Build(SampleNote.EmptySession with
            {
                ProblemArea = new ProblemAreaReading([AreaStatus.Named, AreaStatus.Absent, AreaStatus.Absent, AreaStatus.Absent], false, [all], null),
            });
    }
}
