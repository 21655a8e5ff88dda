using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;
using IptNoteLint.Tests.Rules;

namespace IptNoteLint.Tests.Reports.Caseloads;

/// <summary>The sample caseload and the annotated courses as the tool reads them, folder by folder: six courses.</summary>
internal static class SampleCaseload
{
    private static readonly string[] Names =
    [
        "Caseload/client-a", "Caseload/client-b", "Caseload/client-c", "Caseload/client-d", "Corpus/cases/k2", "Corpus/cases/k3",
    ];

    public static LintReport[] Folders { get; } = [.. Names.Select(n => Lint(n, RulePackUnderTest.Linter))];

    /// <summary>One folder of them, or another one below the tests, on the terms of a linter.</summary>
    public static LintReport Lint(string name, NoteLinter linter)
    {
        var folder = Repository.PathOf("tests", name);
        var sources = Directory.EnumerateFiles(folder).Where(f => Path.GetExtension(f) is ".txt" or ".md").Order(StringComparer.Ordinal)
            .Select(f => RulePackUnderTest.Source(File.ReadAllText(f), $"{Path.GetFileName(folder)}/{Path.GetFileName(f)}")).ToList();
        var caseload = new CaseloadLinter(linter).Lint(sources, "notes");
        return linter.Report(caseload.Notes, caseload.Cases);
    }
}
