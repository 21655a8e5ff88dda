using System.Collections.Immutable;

namespace IptNoteLint.Lexicons;

/// <summary>A lexicon that cannot be read; the message names file and line and what to do.</summary>
public sealed class LexiconException(string message) : Exception(message);

/// <summary>Reads lexicon files: plain text, one entry a line.</summary>
public static class LexiconParser
{
    /// <summary>Parses one file.</summary>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="text">Its content.</param>
    /// <exception cref="LexiconException">A line is none of comment, concept, entry, pseudo-entry, example or data.</exception>
    public static LexiconFile Parse(string name, string text)
    {
        var concepts = new Dictionary<string, ConceptBuilder>(StringComparer.Ordinal);
        var data = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        ConceptBuilder? concept = null;
        var number = 0;
        foreach (var raw in text.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            var line = raw.Trim();
            var place = $"{name}:{number}";
            if (line.Length == 0 || line[0] == '#' && (line.Length == 1 || line[1] is ' ' or '#' or '-' or '='))
            {
                continue;
            }

            if (line[0] == '@' && line.Length > 1 && line[1] == ' ')
            {
                data.Add([.. line[1..].Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
                continue;
            }

            if (line[0] == '[' && line[^1] == ']')
            {
                var words = line[1..^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
                concept = Open(concepts, words, place);
                continue;
            }

            if (concept is null)
            {
                throw new LexiconException($"{place}: an entry stands before the first [concept]; put a concept's header above it.");
            }

            concept.Add(line, place);
        }

        return new LexiconFile(name, [.. concepts.Values.Select(c => c.Build())], data.ToImmutable());
    }

    private static ConceptBuilder Open(Dictionary<string, ConceptBuilder> concepts, string[] words, string place)
    {
        if (words.Length == 0 || words.Skip(1).Any(w => w is not ("fuzzy" or "case" or "table")))
        {
            throw new LexiconException($"{place}: a header is [concept.id], with 'fuzzy', 'case' or 'table' behind the id if need be.");
        }

        if (!concepts.TryGetValue(words[0], out var concept))
        {
            concept = new ConceptBuilder(words[0], words.Contains("fuzzy"), words.Contains("case"), words.Contains("table"));
            concepts.Add(words[0], concept);
        }

        return concept;
    }

    private sealed class ConceptBuilder(string id, bool fuzzy, bool cased, bool table)
    {
        private readonly ImmutableArray<LexiconEntry>.Builder _entries = ImmutableArray.CreateBuilder<LexiconEntry>();
        private readonly ImmutableArray<LexiconEntry>.Builder _pseudo = ImmutableArray.CreateBuilder<LexiconEntry>();
        private readonly ImmutableArray<LexiconExample>.Builder _examples = ImmutableArray.CreateBuilder<LexiconExample>();
        private readonly ImmutableArray<LexiconExample>.Builder _counterExamples = ImmutableArray.CreateBuilder<LexiconExample>();

        public void Add(string line, string place)
        {
            if (line.StartsWith("+ ", StringComparison.Ordinal))
            {
                _examples.Add(new LexiconExample(line[2..].Trim(), place));
            }
            else if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                _counterExamples.Add(new LexiconExample(line[2..].Trim(), place));
            }
            else
            {
                var remark = line.IndexOf(" | ", StringComparison.Ordinal);
                var pattern = remark < 0 ? line : line[..remark].TrimEnd();
                var pseudo = pattern.StartsWith("! ", StringComparison.Ordinal);
                (pseudo ? _pseudo : _entries).Add(new LexiconEntry(pseudo ? pattern[2..].Trim() : pattern, place));
            }
        }

        public LexiconConcept Build() => new(
            id, fuzzy, cased, table, _entries.ToImmutable(), _pseudo.ToImmutable(), _examples.ToImmutable(), _counterExamples.ToImmutable());
    }
}
