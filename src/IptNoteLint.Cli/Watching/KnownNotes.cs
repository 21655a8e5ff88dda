using System.Runtime.InteropServices;
using IptNoteLint.Cli.Store;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Cli.Watching;

/// <summary>All notes that are known, by folder and name, with what was found in them together. For one thread, but for looking up while nothing is changed.</summary>
internal sealed class KnownNotes
{
    private readonly Dictionary<string, Dictionary<string, KnownNote>> _folders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FindingCounts> _cases = new(StringComparer.Ordinal);
    private readonly Dictionary<TermsKey, TermsKey> _terms = [];

    /// <summary>How many notes.</summary>
    public int Total { get; private set; }

    /// <summary>How many were not linted, or not wholly.</summary>
    public int Troubled { get; private set; }

    /// <summary>The findings of all notes and courses.</summary>
    public FindingCounts Findings { get; private set; }

    /// <summary>How many findings of all notes and courses have a severity.</summary>
    public int Count(Severity severity) => severity switch
    {
        Severity.Error => Findings.Errors,
        Severity.Warning => Findings.Warnings,
        Severity.Info => Findings.Infos,
        _ => Findings.Hints,
    };

    /// <summary>Every note's name.</summary>
    public IEnumerable<string> Names => _folders.SelectMany(f => f.Value.Keys.Select(n => NameOf(f.Key, n)));

    /// <summary>The notes that were linted, by folder and name.</summary>
    public IEnumerable<(string Name, KnownNote Note)> Listed => _folders.OrderBy(f => f.Key, StringComparer.Ordinal)
        .SelectMany(f => f.Value.Where(n => n.Value.State == NoteState.Done).OrderBy(n => n.Key, StringComparer.Ordinal).Select(n => (NameOf(f.Key, n.Key), n.Value)));

    /// <summary>The notes that are tried again by themselves, or were left running.</summary>
    public IEnumerable<(string Name, KnownNote Note)> Retried =>
        _folders.SelectMany(f => f.Value.Where(n => n.Value.NextTry is not null).Select(n => (NameOf(f.Key, n.Key), n.Value)));

    /// <summary>Whether any note of a folder is known.</summary>
    public bool HasFolder(string folder) => _folders.ContainsKey(folder);

    /// <summary>A note, or null.</summary>
    public KnownNote? Find(string name)
    {
        var (folder, file) = Split(name);
        return _folders.TryGetValue(folder, out var notes) ? notes.GetValueOrDefault(file) : null;
    }

    /// <summary>The notes of a folder.</summary>
    public IEnumerable<(string Name, KnownNote Note)> Of(string folder) =>
        _folders.TryGetValue(folder, out var notes) ? notes.Select(n => (NameOf(folder, n.Key), n.Value)) : [];

    /// <summary>Keeps a note in mind.</summary>
    public void Set(string name, KnownNote note)
    {
        var (folder, file) = Split(name);
        if (!_folders.TryGetValue(folder, out var notes))
        {
            _folders.Add(folder, notes = new(StringComparer.Ordinal));
        }

        if (!_terms.TryGetValue(note.Terms, out var terms))
        {
            _terms.Add(note.Terms, terms = note.Terms);
        }

        ref var kept = ref CollectionsMarshal.GetValueRefOrAddDefault(notes, file, out _);
        Count(kept, -1);
        kept = ReferenceEquals(terms, note.Terms) ? note : note with { Terms = terms };
        Count(kept, 1);
    }

    /// <summary>Forgets a note.</summary>
    public void Remove(string name)
    {
        var (folder, file) = Split(name);
        if (_folders.TryGetValue(folder, out var notes) && notes.Remove(file, out var note))
        {
            Count(note, -1);
            if (notes.Count == 0)
            {
                _folders.Remove(folder);
                SetCase(folder, default);
            }
        }
    }

    /// <summary>Keeps in mind what was found about the course of a folder.</summary>
    /// <returns>Whether that is news.</returns>
    public bool SetCase(string folder, FindingCounts findings)
    {
        var before = _cases.GetValueOrDefault(folder);
        if (before == findings)
        {
            return false;
        }

        Findings += findings - before;
        _cases[folder] = findings;
        return true;
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        _folders.Clear();
        _cases.Clear();
        (Total, Troubled, Findings) = (0, 0, default);
    }

    /// <summary>The folder that a note's name begins with.</summary>
    public static string FolderOf(string name) => Split(name).Folder;

    private void Count(KnownNote? note, int times)
    {
        if (note is not null)
        {
            Total += times;
            Troubled += note.HasTrouble ? times : 0;
            Findings = times > 0 ? Findings + note.Findings : Findings - note.Findings;
        }
    }

    private static string NameOf(string folder, string file) => folder.Length == 0 ? file : $"{folder}/{file}";

    private static (string Folder, string File) Split(string name) =>
        name.LastIndexOf('/') is var slash and >= 0 ? (name[..slash], name[(slash + 1)..]) : ("", name);
}
