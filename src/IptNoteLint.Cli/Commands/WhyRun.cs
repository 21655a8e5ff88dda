using System.Collections.Concurrent;
using IptNoteLint.Cli.Documents;
using IptNoteLint.Cli.Settings;
using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;
using IptNoteLint.Settings;

namespace IptNoteLint.Cli.Commands;

/// <summary>Asks one rule about one note in the light of the notes beside it, as <c>check</c> would.</summary>
/// <param name="settings">The settings of the note's folder.</param>
/// <param name="today">The day on which last days of suppressions are judged.</param>
internal sealed class WhyRun(NoteSettings settings, DateOnly today)
{
    /// <summary>All that bears on the answer.</summary>
    /// <param name="path">The note.</param>
    /// <param name="rule">The rule; one about a note or a course.</param>
    /// <exception cref="SettingsException">The note, or a settings file, can't be read.</exception>
    public RuleWhy Ask(string path, Descriptor rule)
    {
        var notAsked = settings.Linter.WhyNotAsked(rule.Id);
        var terms = notAsked is null ? settings : settings.Also(rule.Id, "--why");
        var baseline = SettingsText.Baseline(terms.Layer)?.ById(settings.Rules);
        var folder = RunFolder.FolderOf(path);
        var prefix = PrefixOf(path, baseline);
        var files = NoteFiles.Under(folder, prefix, depth: 1);
        var file = files.FirstOrDefault(f => Path.GetFullPath(f.Path) == Path.GetFullPath(path));
        if (file is null)
        {
            // It is named by itself, as a hidden file or a link has to be.
            files.Add(file = new NoteFile(path, Path.GetFileName(path), null, NoteFileKind.Note));
        }

        var reports = new ConcurrentBag<LintReport>();
        new LintRun(terms, today, baseline).Run(files, NoteArguments.NameOf(folder), reports.Add);
        var report = reports.Single(r => r.Notes.Any(n => n.Path == file.Name));
        var note = report.Notes.Single(n => n.Path == file.Name);
        return note.Status != NoteStatus.Linted ? throw new SettingsException(path, note.Error!) : new RuleWhy(
            terms.Linter.Rule(rule.Id), note, report.Cases.FirstOrDefault(c => c.Case == note.Case), notAsked,
            NearWords.Of(rule, terms.Linter.Read(note.Source!)), [.. WhyRemarks.Of(settings.Layer, rule, settings.Pack, note, report.Cases, baseline)]);
    }

    // A known finding is known by the name that its note had when the baseline was made, which may begin further up.
    private static string? PrefixOf(string path, Baseline? baseline)
    {
        var whole = Path.GetFullPath(path).Replace(Path.DirectorySeparatorChar, '/');
        var known = baseline?.Findings.Select(f => f.Path).Where(p => whole.EndsWith("/" + p, StringComparison.Ordinal)).MaxBy(p => p.Length);
        return known?.LastIndexOf('/') is > 0 and var slash ? known[..slash] : null;
    }
}
