using IptNoteLint.Lexicons;

namespace IptNoteLint.Facts;

/// <summary>Finds short forms that may stand for several things where the note neither spells one out nor shows which is meant.</summary>
internal sealed class ShortFormReader
{
    private const string Short = "shortForm.";

    private readonly (string Name, ConceptSet Short, ConceptSet Meant)[] _forms;

    /// <summary>Pairs each short form with what tells its meaning.</summary>
    public ShortFormReader(Lexicon lexicon) => _forms =
    [
        .. lexicon.Ids.Where(id => id.StartsWith(Short, StringComparison.Ordinal)).Select(id => id[Short.Length..])
            .Select(name => (name, lexicon.Set($"shortForm.{name}"), lexicon.Set($"longForm.{name}"))),
    ];

    /// <summary>The first place of each.</summary>
    public IEnumerable<Evidence> Read(NoteContext context)
    {
        foreach (var (name, form, meant) in _forms)
        {
            var places = context.Note.All(form).Where(p => !context.Note.Note.Sentences[p.Sentence].IsEmptyBox).ToList();
            if (places.Count > 0 && !context.Note.All(meant).Any())
            {
                yield return context.Evidence(Topic.ShortForm, places[0].Match, name);
            }
        }
    }
}
