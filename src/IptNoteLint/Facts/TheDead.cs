using IptNoteLint.Lexicons;

namespace IptNoteLint.Facts;

/// <summary>
/// Who in a note is dead: by a word ("late husband"), or because the note tells of the death. What is told of them is the past,
/// unless the words are of today's mourning.
/// </summary>
internal sealed class TheDead(Lexicon lexicon)
{
    private readonly ConceptSet _dead = lexicon.Set("person.dead");
    private readonly ConceptSet _death = lexicon.Set("area.grief.event");
    private readonly ConceptSet _named = lexicon.Set("area.grief.name");
    private readonly ConceptSet _name = lexicon.Set(Lexicon.NameConcept);

    // An ex-partner is a former one, whoever died in the sentence.
    private readonly ConceptSet _person = lexicon.Set([.. People.Single.Remove("person.ex"), Lexicon.NameConcept]);
    private readonly ConceptSet _client = lexicon.Set("person.client");

    /// <summary>The words that mean somebody dead, in lower case without a possessive ending.</summary>
    public HashSet<string> Find(NoteContext context)
    {
        var dead = new HashSet<string>(StringComparer.Ordinal);
        for (var s = 0; s < context.SentenceCount; s++)
        {
            foreach (var death in context.Note.In(s))
            {
                if (_dead.Has(death.Concept) || _death.Has(death.Concept) || (_named.Has(death.Concept) && context.Note.Note.Sentences[s].TokenCount <= 24))
                {
                    AddPeople(context, s, death, reach: _named.Has(death.Concept) ? 6 : 0, dead);
                }
            }
        }

        return dead;
    }

    /// <summary>Whether a person match means somebody dead.</summary>
    public static bool IsDead(NoteContext context, LexiconMatch person, HashSet<string> dead) => dead.Contains(Word(context, person));

    private void AddPeople(NoteContext context, int sentence, LexiconMatch death, int reach, HashSet<string> dead)
    {
        foreach (var match in context.Note.In(sentence))
        {
            var near = match.First >= death.First && match.End <= death.End + reach;
            if (near && _person.Has(match.Concept) && !_client.Has(match.Concept) && !context.Note.Subjects.IsClient(match))
            {
                dead.Add(Word(context, match));
                AddNameBeside(context, sentence, match, dead);
                return;
            }
        }
    }

    // "her son Colin", "(brother, Danny, 2019)": the name that follows a kin word is the same person.
    private void AddNameBeside(NoteContext context, int sentence, LexiconMatch kin, HashSet<string> dead)
    {
        foreach (var match in context.Note.In(sentence))
        {
            if (_name.Has(match.Concept) && match.First >= kin.End && match.First <= kin.End + 1 && !context.Note.Subjects.IsClient(match))
            {
                dead.Add(Word(context, match));
                return;
            }
        }
    }

    private static string Word(NoteContext context, LexiconMatch match) => context.Note.BareWord(match.End - 1).ToLowerInvariant();
}
