using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Text;

namespace IptNoteLint.Linting;

/// <summary>Lints many notes, each in the light of the earlier ones of its case. Works in parallel; the result does not depend on it.</summary>
/// <param name="linterOf">The linter of a note, by its path; the notes of a folder share one.</param>
public sealed class CaseloadLinter(Func<string, NoteLinter> linterOf)
{
    /// <summary>Lints all notes alike.</summary>
    public CaseloadLinter(NoteLinter linter)
        : this(_ => linter)
    {
    }

    /// <summary>Whether the notes are shared out to threads; not where somebody else shares folders out.</summary>
    public bool IsParallel { get; init; } = true;

    /// <summary>Lints documents, grouped into cases by the folders of their paths.</summary>
    /// <param name="sources">The documents; their paths differ.</param>
    /// <param name="root">The name of the folder that the paths are relative to: the key of a case that lies directly in it.</param>
    /// <param name="progress">Hears of each document that is read, which is most of the work; or null. Several threads tell it.</param>
    /// <param name="cancellation">Ends the work with an <see cref="OperationCanceledException"/>.</param>
    public Caseload Lint(
        IReadOnlyList<SourceText> sources, string root, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        var linters = sources.Select(s => linterOf(s.Path)).ToArray();
        var facts = new NoteFacts[sources.Count];
        Run(sources.Count, cancellation, i =>
        {
            facts[i] = linters[i].Read(sources[i]);
            progress?.Report(1);
        });

        var notes = new NotesInContext(facts, linters, root);
        var results = new NoteResult[sources.Count];
        Run(sources.Count, cancellation, i => results[i] = notes.Lint(i));
        return new Caseload([.. results], notes.Cases, CaseFinder.Loose(facts, root, i => linters[i].Grouping));
    }

    private void Run(int count, CancellationToken cancellation, Action<int> action)
    {
        if (IsParallel)
        {
            Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellation }, action);
            return;
        }

        for (var i = 0; i < count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            action(i);
        }
    }
}
