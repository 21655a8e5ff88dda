using IptNoteLint.Facts;
using IptNoteLint.Notes;
using IptNoteLint.Text;

namespace IptNoteLint.Linting;

/// <summary>
/// Finds notes that repeat earlier ones, by the sequences of five words that their prose has in common; headings, fields and boxes
/// don't count. An index of sequences leads to the notes that share one, so that notes with nothing in common cost nothing together.
/// </summary>
internal static class NearCopies
{
    /// <summary>Words in a sequence.</summary>
    private const int Length = 5;

    /// <summary>
    /// The share of a note's sequences from which it is a near-copy of another. A copy with some words changed in every line keeps
    /// seven in ten; of two notes that a therapist wrote by the same headings no more than four in ten were seen to agree.
    /// </summary>
    private const double Enough = 0.7;

    /// <summary>A shorter note says too little to be a copy, in sequences.</summary>
    private const int Shortest = 25;

    /// <summary>Each note that repeats an earlier one, with the earliest that it is nearest to.</summary>
    public static IEnumerable<NearCopy> Find(IReadOnlyList<(SessionNote Note, NoteSummary Summary)> sessions)
    {
        var sequences = sessions.Select(s => Sequences(s.Note)).ToList();
        var index = new Dictionary<int, List<int>>();
        for (var later = 0; later < sequences.Count; later++)
        {
            var common = new int[later];
            foreach (var sequence in sequences[later])
            {
                if (!index.TryGetValue(sequence, out var holders))
                {
                    index.Add(sequence, holders = []);
                }

                holders.ForEach(h => common[h]++);
                holders.Add(later);
            }

            var nearest = Enumerable.Range(0, later)
                .Select(earlier => (earlier, Share: (double)common[earlier] / Math.Max(1, sequences[later].Count)))
                .OrderByDescending(c => c.Share).ThenBy(c => c.earlier)
                .FirstOrDefault();
            if (nearest.Share >= Enough && sequences[later].Count >= Shortest)
            {
                yield return new NearCopy(sessions[nearest.earlier].Summary, sessions[later].Summary, nearest.Share);
            }
        }
    }

    // Numbers are left out: a copy changes date and session number, and little else.
    private static HashSet<int> Sequences(SessionNote note)
    {
        var words = new List<int>();
        foreach (var sentence in note.Sentences.Where(s => s.Role == SentenceRole.Prose))
        {
            for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
            {
                if (note.Tokens[t].Kind == TokenKind.Word)
                {
                    words.Add(WordHash.Of(note.Source.Slice(note.Tokens[t].Span)));
                }
            }
        }

        var sequences = new HashSet<int>();
        for (var first = 0; first + Length <= words.Count; first++)
        {
            var hash = 17;
            for (var i = 0; i < Length; i++)
            {
                hash = unchecked((hash * 31) + words[first + i]);
            }

            sequences.Add(hash);
        }

        return sequences;
    }
}
