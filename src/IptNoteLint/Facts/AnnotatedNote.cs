using System.Collections.Immutable;
using IptNoteLint.Lexicons;
using IptNoteLint.Notes;
using IptNoteLint.Text;

namespace IptNoteLint.Facts;

/// <summary>A parsed note with every concept that a lexicon finds in it, by sentence. What all readers read.</summary>
internal sealed class AnnotatedNote
{
    private readonly int[] _firstMatch;
    private readonly ulong[] _present;
    private readonly CancellationToken _stop;

    public AnnotatedNote(SessionNote note, Lexicon lexicon, AssertionCues cues, CancellationToken stop = default)
    {
        _stop = stop;
        Note = note;
        Lexicon = lexicon;
        var ranges = new TokenRange[note.Sentences.Length];
        for (var i = 0; i < ranges.Length; i++)
        {
            var sentence = note.Sentences[i];
            ranges[i] = new TokenRange(sentence.FirstToken, sentence.EndToken, sentence.Role != SentenceRole.Prose);
        }

        Matches = LexiconMatcher.Match(lexicon, note.Source, note.Tokens, ranges, stop);
        _firstMatch = IndexBySentence(note, Matches);
        _present = ConceptSet.NewBits(lexicon.Ids.Length);
        foreach (var match in Matches)
        {
            _present[match.Concept / 64] |= 1UL << (match.Concept % 64);
        }

        Clauses = ClauseFinder.Find(this, cues.Boundary);
        Subjects = new SubjectFinder(this, cues);
        Assertions = new AssertionResolver(this, cues, Subjects);
    }

    public SessionNote Note { get; }

    public Lexicon Lexicon { get; }

    /// <summary>All matches, by first token, then concept.</summary>
    public ImmutableArray<LexiconMatch> Matches { get; }

    /// <summary>For each token the number of its clause; clauses do not cross sentences.</summary>
    public int[] Clauses { get; }

    /// <summary>Who each clause speaks of.</summary>
    public SubjectFinder Subjects { get; }

    /// <summary>The assertion of any match.</summary>
    public AssertionResolver Assertions { get; }

    /// <summary>The matches that begin in a sentence.</summary>
    /// <exception cref="OperationCanceledException">The reading was ended. Every reader comes by here, sentence by sentence.</exception>
    public ReadOnlySpan<LexiconMatch> In(int sentence)
    {
        _stop.ThrowIfCancellationRequested();
        return Matches.AsSpan()[_firstMatch[sentence].._firstMatch[sentence + 1]];
    }

    /// <summary>Whether the note has a match of one of these concepts anywhere.</summary>
    public bool Holds(ConceptSet concepts) => concepts.Meets(_present);

    /// <summary>Whether a sentence has a match of one of these concepts.</summary>
    public bool Any(int sentence, ConceptSet concepts) => First(sentence, concepts) is not null;

    /// <summary>The first match of one of these concepts in a sentence, or null.</summary>
    public LexiconMatch? First(int sentence, ConceptSet concepts)
    {
        foreach (var match in In(sentence))
        {
            if (concepts.Has(match.Concept))
            {
                return match;
            }
        }

        return null;
    }

    /// <summary>Whether a match of one of these concepts shares a token with another match of the sentence.</summary>
    public bool Overlaps(int sentence, LexiconMatch match, ConceptSet concepts)
    {
        foreach (var other in In(sentence))
        {
            if (concepts.Has(other.Concept) && other.Overlaps(match))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first match of one of these concepts in the clause of another match, or null.</summary>
    public LexiconMatch? FirstInClause(int sentence, LexiconMatch match, ConceptSet concepts)
    {
        foreach (var other in In(sentence))
        {
            if (concepts.Has(other.Concept) && Clauses[other.First] == Clauses[match.First])
            {
                return other;
            }
        }

        return null;
    }

    /// <summary>The first token that no chain of matches of these concepts covers, each beginning where the one before ends.</summary>
    public int Behind(int sentence, int token, ConceptSet concepts)
    {
        foreach (var match in In(sentence))
        {
            token = match.First == token && concepts.Has(match.Concept) ? match.End : token;
        }

        return token;
    }

    /// <summary>The sentences' numbers whose matches of these concepts exist, with the match, in order.</summary>
    public IEnumerable<(int Sentence, LexiconMatch Match)> All(ConceptSet concepts) => Holds(concepts) ? Search(concepts) : [];

    private IEnumerable<(int Sentence, LexiconMatch Match)> Search(ConceptSet concepts)
    {
        for (var s = 0; s < Note.Sentences.Length; s++)
        {
            _stop.ThrowIfCancellationRequested();
            for (var m = _firstMatch[s]; m < _firstMatch[s + 1]; m++)
            {
                if (concepts.Has(Matches[m].Concept))
                {
                    yield return (s, Matches[m]);
                }
            }
        }
    }

    /// <summary>The section a sentence stands in.</summary>
    public Section SectionOf(int sentence) => Note.Sections[Note.Sentences[sentence].Section];

    /// <summary>The text of a match.</summary>
    public TextSpan SpanOf(LexiconMatch match) => Note.SpanOf(match.First, match.End);

    /// <summary>The word at a token, as written, without a possessive ending.</summary>
    public string BareWord(int token) => WordForm.WithoutPossessive(Note.Source.Slice(Note.Tokens[token].Span)).ToString();

    /// <summary>Whether the word at a token has a possessive ending.</summary>
    public bool IsPossessive(int token) => WordForm.IsPossessive(Note.Source.Slice(Note.Tokens[token].Span));

    /// <summary>The id of a match's concept.</summary>
    public string IdOf(LexiconMatch match) => Lexicon.Ids[match.Concept];

    private static int[] IndexBySentence(SessionNote note, ImmutableArray<LexiconMatch> matches)
    {
        var index = new int[note.Sentences.Length + 1];
        var m = 0;
        for (var s = 0; s < note.Sentences.Length; s++)
        {
            while (m < matches.Length && matches[m].First < note.Sentences[s].FirstToken)
            {
                m++;
            }

            index[s] = m;
            while (m < matches.Length && matches[m].First < note.Sentences[s].EndToken)
            {
                m++;
            }
        }

        index[^1] = m;
        return index;
    }
}
