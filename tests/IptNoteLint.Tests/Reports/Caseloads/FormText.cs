using IptNoteLint.Caseloads;
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
        var parts = folders.SelectMany(f => form.Parts(f, caseload.Add(f))).ToLookup(p => p.Part, StringComparer.Ordinal);
        caseload.Cohort = RulePackUnderTest.Linter.Lint(caseload);
        return string.Concat(form.Compose(caseload, folders[0].Tool).Select(p => p.Part is null
            ? p.Text
            : string.Join(p.Text, parts[p.Part].OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Text))));
    }

    /// <summary>The report of a sample run, of which each course has the notes that name it.</summary>
    public static string Of(ICaseloadForm form, LintReport run) => Of(form, "notes", run with
    {
        Cases = [.. run.Cases.Select(c => c with { Notes = [.. run.Notes.Where(n => n.Case == c.Case).Select(n => n.Path)] }).Where(c => c.Notes.Length > 0)],
    });
}
