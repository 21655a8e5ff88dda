using IptNoteLint.Lexicons;

namespace IptNoteLint.Facts;

/// <summary>Reads the self-harm item of a scale where a note writes it out: "item 9: 0", "Q10 = 2", or the last of all its answers.</summary>
internal sealed class ScaleItems(Lexicon lexicon)
{
    private readonly ConceptSet _nine = lexicon.Set("class.itemNine");
    private readonly ConceptSet _ten = lexicon.Set("class.itemTen");
    private readonly ConceptSet _answers = lexicon.Set("risk.item9");
    private readonly ConceptSet _scoredAs = lexicon.Set("class.scoredAs");
    private readonly ConceptSet _zero = lexicon.Set("class.zero");
    private readonly NumberReader _numbers = new(lexicon);

    /// <summary>The answers to an item in a sentence, in order, each with the tokens that tell it.</summary>
    /// <param name="note">The note.</param>
    /// <param name="sentence">The sentence's number.</param>
    /// <param name="item">The item's number: 9 or 10.</param>
    public IEnumerable<(int Value, int First, int End)> Read(AnnotatedNote note, int sentence, int item)
    {
        var named = item == 10 ? _ten : _nine;
        var end = note.Note.Sentences[sentence].EndToken;
        foreach (var match in note.In(sentence).ToArray())
        {
            // All answers; the number in the scale's own name may stand before them.
            if (_answers.Has(match.Concept) && _numbers.All(note, match.First, match.End) is var all
                && (all.Count == item || all.Count == item + 1))
            {
                yield return (all[^1].Value, match.First, match.End);
            }
            else if (named.Has(match.Concept))
            {
                var at = note.Behind(sentence, match.End, _scoredAs);
                at += at < end && note.Note.Source.Text[note.Note.Tokens[at].Span.Start] == '(' ? 1 : 0;
                if (at < end && Answer(note, sentence, at) is { } answer)
                {
                    yield return (answer, match.First, at + 1);
                }
            }
        }
    }

    private int? Answer(AnnotatedNote note, int sentence, int token)
    {
        var one = new LexiconMatch(LexiconMatch.NoConcept, token, token + 1);
        return _numbers.First(note, token, token + 1) ?? (note.Overlaps(sentence, one, _zero) ? 0 : null);
    }
}
