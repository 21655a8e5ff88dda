using System.Collections.Immutable;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;

namespace IptNoteLint.Linting;

/// <summary>Notes that were read, each in the light of the earlier ones of its case. Safe for many threads.</summary>
public sealed class NotesInContext
{
    private readonly NoteFacts[] _facts;
    private readonly CaseContext[] _contexts;
    private readonly CaseTraits[] _traits;
    private readonly IReadOnlyList<NoteLinter> _linters;

    /// <summary>Puts notes in order, grouped into cases by the folders of their paths.</summary>
    /// <param name="facts">All notes of each folder that is to be judged.</param>
    /// <param name="linters">The linter of each; the notes of a folder share one.</param>
    /// <param name="root">The name of the folder that the paths are relative to: the key of a case that lies directly in it.</param>
    public NotesInContext(IEnumerable<NoteFacts> facts, IReadOnlyList<NoteLinter> linters, string root)
    {
        _facts = [.. facts];
        _linters = linters;
        _traits = new CaseTraits[_facts.Length];
        _contexts = new CaseContext[_facts.Length];
        Array.Fill(_contexts, CaseContext.Empty);
        Cases = [.. CaseFinder.Find(_facts, root, i => linters[i].Grouping).Select(c => Follow(c.Key, c.Notes))];
    }

    /// <summary>What is said of whole courses, ordered by key.</summary>
    public ImmutableArray<CaseResult> Cases { get; }

    /// <summary>Names what the earlier notes say of a note.</summary>
    /// <param name="index">Its place among the notes.</param>
    public string ContextOf(int index) => ContextHash.Of(_contexts[index], _facts[index].Date);

    /// <summary>Lints a note.</summary>
    /// <param name="index">Its place among the notes.</param>
    /// <param name="stop">Ends the work.</param>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public NoteResult Lint(int index, CancellationToken stop = default) => _linters[index].Lint(_facts[index], _contexts[index], stop);

    /// <summary>What is known of a note without asking the rules: it has no results, but what it asks to set aside counts for its course.</summary>
    /// <param name="index">Its place among the notes.</param>
    public NoteResult Bare(int index) => _linters[index].Bare(_facts[index], _contexts[index]);

    private CaseResult Follow(string key, ImmutableArray<int> found)
    {
        CaseDates.Complete(_facts, found);
        foreach (var i in found)
        {
            _traits[i] = CaseTraits.Of(_facts[i]);
        }

        var notes = CaseOrder.Sort(found, _traits);
        var course = new Course(key);
        foreach (var i in notes)
        {
            _contexts[i] = course.ContextOf(_facts[i].Assessment, _facts[i].Threads);
            course.Add(_facts[i].Assessment, _facts[i].Threads);
        }

        return _linters[notes[0]].Lint(course, [.. notes.Select(i => _facts[i])]);
    }
}
