using System.Text;
using IptNoteLint.Caseloads;
using IptNoteLint.Cli.Store;
using IptNoteLint.Diagnostics;
using IptNoteLint.Reports.Caseloads;
using IptNoteLint.Tests.Rules;

namespace IptNoteLint.Tests.Reports.Caseloads;

/// <summary>A form of a caseload's report, put together in memory.</summary>
internal static class FormText
{
    /// <summary>The report of folders, each linted on its own.</summary>
    public static string Of(ICaseloadForm form, string root, params LintReport[] folders) => Of(form, root, null, folders);

    /// <summary>The same, compared with an earlier report.</summary>
    public static string Of(ICaseloadForm form, string root, EarlierReport? earlier, params LintReport[] folders)
    {
        var caseload = new CaseloadDigest(root, earlier);
        using var spool = new Spool(Path.GetTempPath());
        foreach (var part in folders)
        {
            spool.Add(form.Parts(part, caseload.Add(part)));
        }

        caseload.Cohort = RulePackUnderTest.Linter.Lint(caseload);
        using var text = new MemoryStream();
        spool.Compose(form.Compose(caseload, folders[0].Tool), text);
        return Encoding.UTF8.GetString(text.ToArray());
    }

    /// <summary>The report of a sample run, of which each course has the notes that name it.</summary>
    public static string Of(ICaseloadForm form, LintReport run) => Of(form, "notes", run with
    {
        Cases = [.. run.Cases.Select(c => c with { Notes = [.. run.Notes.Where(n => n.Case == c.Case).Select(n => n.Path)] }).Where(c => c.Notes.Length > 0)],
    });
}
