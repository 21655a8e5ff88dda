using IptNoteLint.Lexicons;
using IptNoteLint.Notes;

namespace IptNoteLint.Facts;

/// <summary>
/// The names by which a note calls its client: behind a title, in the client field, in a heading, or the name that opens the
/// first sentence about a person. Everybody else with a name is somebody in the client's life.
/// </summary>
internal static class ClientNames
{
    /// <summary>The names, as written.</summary>
    public static HashSet<string> Find(AnnotatedNote note, AssertionCues cues)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var opened = false;
        for (var s = 0; s < note.Note.Sentences.Length; s++)
        {
            var header = note.Note.Sentences[s].Role == SentenceRole.Header || s == 0;
            LexiconMatch previous = default;
            foreach (var match in note.In(s))
            {
                if (cues.Name.Has(match.Concept))
                {
                    var behindTitle = cues.Title.Has(previous.Concept) && previous.End > 0 && match.First - previous.End <= 1;
                    if (behindTitle || (header && InClientField(note, match)) || (!opened && !header && Opens(note, s, match, cues.Deed)))
                    {
                        names.Add(note.BareWord(match.First));
                    }
                }

                opened |= !header && (cues.Person.Has(match.Concept));
                previous = cues.Title.Has(match.Concept) ? match : previous;
            }
        }

        return names;
    }

    private static bool InClientField(AnnotatedNote note, LexiconMatch match) =>
        note.Note.Fields.Any(f => f.Kind == FieldKind.Client && f.Value.Contains(note.SpanOf(match)));

    private static bool Opens(AnnotatedNote note, int sentence, LexiconMatch match, ConceptSet deed) =>
        match.First - note.Note.Sentences[sentence].FirstToken <= 3 && !IsObject(note, sentence, match, deed);

    // "Halima told Marcus": to whom somebody does something is another. "Met Marcus": whom the writer met is the client.
    private static bool IsObject(AnnotatedNote note, int sentence, LexiconMatch name, ConceptSet deed)
    {
        foreach (var match in note.In(sentence))
        {
            if (deed.Has(match.Concept) && match.End == name.End && match.First < name.First && match.First > note.Note.Sentences[sentence].FirstToken)
            {
                return true;
            }
        }

        return false;
    }
}
