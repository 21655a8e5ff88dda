using IptNoteLint.Cli.Documents;
using IptNoteLint.Cli.Store;
using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;

namespace IptNoteLint.Cli.Watching;

/// <summary>
/// Lints what has changed in one folder. In a folder that is no case each note stands for itself. In one that is, a changed note
/// is context to the later ones: all notes of the case are read, and those are linted whose content or context is another.
/// </summary>
/// <param name="desk">Takes the single notes through.</param>
/// <param name="known">What is known; not changed meanwhile.</param>
/// <param name="root">The watched folder.</param>
/// <param name="rootName">Its name in reports.</param>
/// <param name="folder">The folder's name, relative to the watched one.</param>
/// <param name="terms">Its terms.</param>
/// <param name="round">Where results are gathered.</param>
/// <param name="stop">Ends the work.</param>
internal sealed class FolderRound(NoteDesk desk, KnownNotes known, string root, string rootName, string folder, Terms terms, Round round, CancellationToken stop)
{
    /// <summary>Notes that are claimed and read together.</summary>
    private const int Together = 16;

    /// <summary>Notes whose facts are kept until it is clear whether they are a case; each takes a quarter of a megabyte.</summary>
    private const int MostKept = 96;

    private readonly ParallelOptions _parallel = new() { CancellationToken = stop, MaxDegreeOfParallelism = Math.Max(4, Environment.ProcessorCount) };

    /// <summary>Lints.</summary>
    /// <param name="settled">The files that have changed and settled.</param>
    /// <param name="isLeftOut">Whether a known note is left out of account, since it is changing.</param>
    /// <returns>What was found about the course.</returns>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    /// <exception cref="LedgerException">The ledger can't be used.</exception>
    public FindingCounts Run(IReadOnlyList<SeenFile> settled, Func<string, bool> isLeftOut)
    {
        var names = settled.Select(f => f.File.Name).ToHashSet(StringComparer.Ordinal);
        var others = known.Of(folder).Where(n => n.Note.State == NoteState.Done && !names.Contains(n.Name) && !isLeftOut(n.Name)).ToList();
        var traits = others.ConvertAll(o => o.Note.Traits with { Path = o.Name });
        // Where settings say how notes are grouped, one folder may hold many cases: all its notes are context.
        var isGrouped = terms.Linter is { GroupsWithinFolders: true };
        var several = !isGrouped && CaseFinder.AreOfSeveral(traits);
        var waiting = new List<NoteVersion>();
        foreach (var chunk in settled.Chunk(Together))
        {
            if (round.IsPaused)
            {
                return default;
            }

            desk.Claim(chunk, terms.Key);
            var read = new NoteVersion[chunk.Length];
            Parallel.For(0, chunk.Length, _parallel, i => read[i] = desk.Read(chunk[i], known.Find(chunk[i].File.Name), terms));
            traits.AddRange(read.Where(v => v.Outcome.Text is not null).Select(v => v.Traits));
            waiting.AddRange(read.Select(v => waiting.Count < MostKept ? v : v with { Facts = null }));
            several = several || (!isGrouped && CaseFinder.AreOfSeveral(traits));
            if (several)
            {
                FinishAlone(waiting);
                waiting.Clear();
            }
        }

        if (isGrouped || (!several && CaseFinder.IsCase(traits)))
        {
            return FinishCase([.. waiting, .. Read(others)]);
        }

        FinishAlone(waiting);
        FinishAlone(Read(others.Where(o => o.Note.InCase)));
        return default;
    }

    private void FinishAlone(IReadOnlyList<NoteVersion> notes) => Parallel.ForEach(notes, _parallel, note =>
    {
        if (!round.IsPaused)
        {
            desk.FinishAlone(note, terms, round);
        }
    });

    private FindingCounts FinishCase(IReadOnlyList<NoteVersion> versions)
    {
        var all = versions.Select(v => v is { Facts: null, Outcome.Text: not null } ? desk.Read(v.Seen, v.Before, terms) : v)
            .OrderBy(v => v.Name, StringComparer.Ordinal).ToList();
        all.Where(v => v.IsTorn).ToList().ForEach(v => round.AddTorn(v.Seen));
        FinishAlone([.. all.Where(v => v is { IsTorn: false, Facts: null })]);
        var notes = all.Where(v => v is { IsTorn: false, Facts: not null }).ToList();
        var linter = terms.Linter!;
        var inContext = new NotesInContext(notes.Select(n => n.Facts!), [.. notes.Select(_ => linter)], rootName);
        var results = new NoteResult?[notes.Count];
        Parallel.For(0, notes.Count, _parallel, i => results[i] = desk.Stands(notes[i], terms, inContext.ContextOf(i))
            ? inContext.Bare(i)
            : desk.Lint(notes[i], terms, stopNote => inContext.Lint(i, stopNote), round));
        var (report, sidecars) = desk.SetAside(linter.Report(results.OfType<NoteResult>(), inContext.Cases), notes.Select(n => n.Seen.File));
        var byName = report.Notes.ToDictionary(n => n.Path, StringComparer.Ordinal);
        Parallel.For(0, notes.Count, _parallel, i =>
        {
            var (note, context) = (notes[i], inContext.ContextOf(i));
            if (desk.Stands(note, terms, context))
            {
                desk.Keep(note, terms, context, round);
            }
            else if (!round.IsPaused && results[i] is not null)
            {
                desk.Finish(note, terms, context, byName[note.Name], report, sidecars, round);
            }
        });
        return NoteDesk.CountsOf(report.Cases.SelectMany(c => c.Findings).Select(f => f.Severity!.Value));
    }

    private NoteVersion[] Read(IEnumerable<(string Name, KnownNote Note)> notes)
    {
        var files = notes.Select(n => (Seen: new SeenFile(new NoteFile(Path.Combine(root, n.Name), n.Name, folder, NoteFileKind.Note), n.Note.Stamp, n.Note.Sidecar), n.Note)).ToList();
        var read = new NoteVersion[files.Count];
        Parallel.For(0, files.Count, _parallel, i => read[i] = desk.Read(files[i].Seen, files[i].Note, terms));
        return read;
    }
}
