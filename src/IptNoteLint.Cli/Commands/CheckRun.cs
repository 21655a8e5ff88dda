using IptNoteLint.Cli.Documents;
using IptNoteLint.Cli.Settings;
using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;
using IptNoteLint.Settings;

namespace IptNoteLint.Cli.Commands;

/// <summary>Lints files once, each on the terms of its folder.</summary>
/// <param name="pack">The rules.</param>
/// <param name="settings">The settings.</param>
/// <param name="today">The day on which last days of suppressions are judged.</param>
/// <param name="times">Measures the work, or null.</param>
internal sealed class CheckRun(RulePack pack, NoteSettings settings, DateOnly today, WorkTimes? times = null)
{
    /// <summary>What is found, with what somebody set aside; known findings still stand.</summary>
    /// <param name="files">The files.</param>
    /// <param name="root">The name of the folder that their names are relative to.</param>
    /// <param name="colours">Whether colours are welcome.</param>
    /// <exception cref="SettingsException">A settings file can't be used.</exception>
    public LintReport Lint(IReadOnlyList<NoteFile> files, string root, bool colours)
    {
        var linter = settings.Linter;
        var linters = files.ToDictionary(f => f.Name, f => settings.LinterOf(RunFolder.FolderOf(f)), StringComparer.Ordinal);
        var report = LintProgress.Run(files.Count, colours, progress =>
        {
            var notes = WorkTimes.Of(times, "reading files", () => NoteSet.Read(files));
            var caseload = new CaseloadLinter(path => linters[path]).Lint(notes.Grouped, root, progress);
            return linter.Report([.. caseload.Notes, .. notes.Alone.Select(n => linters[n.Path].Lint(n)), .. notes.NotLinted], caseload.Cases, settings.Linters) with { Loose = caseload.Loose };
        });
        return SetAside.Apply(report, Sidecars.Of(files, pack.SettingReader.Rules), today);
    }
}
