using System.Text.RegularExpressions;
using IptNoteLint.Lexicons;
using IptNoteLint.Tests.Conventions;

namespace IptNoteLint.Tests.Lexicons;

/// <summary>What the README promises of every concept, and that none of them is left over.</summary>
public sealed partial class LexiconConventionTests
{
    /// <summary>Scales are names, as tables are: each entry is its own example.</summary>
    private const string Scales = "scale.";

    private static IEnumerable<IGrouping<string, LexiconConcept>> Concepts => RuleLexicons.Files.SelectMany(f => f.Concepts).GroupBy(c => c.Id);

    [Fact]
    public void EveryConcept_HasTwoExamples_AndACounterExample()
    {
        var bare = Concepts
            .Where(c => !c.Any(p => p.IsTable) && !c.Key.StartsWith(Scales, StringComparison.Ordinal))
            .Where(c => c.Sum(p => p.Examples.Length) < 2 || c.Sum(p => p.CounterExamples.Length) < 1)
            .Select(c => c.Key);
        Assert.Empty(bare);
    }

    [Fact]
    public void EveryConcept_IsUsed_ByAReaderOrByTheSlotOfOneThatIs()
    {
        var slots = Concepts.ToDictionary(c => c.Key, c => SlotsOf(c).ToList(), StringComparer.Ordinal);
        var used = new HashSet<string>(StringComparer.Ordinal);
        var names = NamesInCode().ToList();
        var open = new Queue<string>(slots.Keys.Where(id => names.Exists(name => name.IsMatch(id))));
        while (open.TryDequeue(out var id))
        {
            if (used.Add(id))
            {
                slots[id].SelectMany(slot => Members(slots.Keys, slot)).ToList().ForEach(open.Enqueue);
            }
        }

        Assert.Empty(slots.Keys.Except(used, StringComparer.Ordinal));
    }

    [Fact]
    public void NoLine_EndsInBlanks()
    {
        var blank = Directory.GetFiles(Repository.PathOf("rules", "Lexicons"), "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(f => File.ReadLines(f).Select((line, i) => (Place: $"{Path.GetFileName(f)}:{i + 1}", Line: line)))
            .Where(l => l.Line.Length > 0 && char.IsWhiteSpace(l.Line[^1]))
            .Select(l => l.Place);
        Assert.Empty(blank);
    }

    // An interpolated part stands for one part of an id; a name means itself and all ids that go on behind it with a dot.
    private static IEnumerable<Regex> NamesInCode() =>
        SourceFiles.Below("src/IptNoteLint/Facts", "src/IptNoteLint/Lexicons")
            .Select(f => string.Join('\n', f.Lines.Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal))))
            .SelectMany(text => Call().Matches(text).Select(m => m.Value).SelectMany(Literals).Concat(Literals(text).Where(l => l.TrimEnd('.').Contains('.', StringComparison.Ordinal))))
            .Distinct(StringComparer.Ordinal)
            .Select(name => new Regex($"^{Interpolation().Replace(Regex.Escape(name.TrimEnd('.')), "[^.]+")}($|\\.)", RegexOptions.CultureInvariant));

    private static IEnumerable<string> Literals(string code) => Literal().Matches(code).Select(m => m.Groups[1].Value);

    private static IEnumerable<string> SlotsOf(IEnumerable<LexiconConcept> concept) =>
        concept.SelectMany(c => c.Entries.Concat(c.PseudoEntries)).SelectMany(e => Slot().Matches(e.Pattern)).Select(m => m.Groups[1].Value)
            .Where(s => s is not ("n" or "year" or "name" or "client")).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Members(IReadOnlyCollection<string> ids, string slot) =>
        ids.Contains(slot) ? [slot] : ids.Where(id => id.StartsWith(slot + ".", StringComparison.Ordinal));

    [GeneratedRegex(@"\b(?:Set|Concept|Entries|Words|Labels<\w+>)\((?:[^()]|\([^()]*\))*\)")]
    private static partial Regex Call();

    [GeneratedRegex("\"([A-Za-z][A-Za-z0-9.{}]*)\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\\\{\w+}")]
    private static partial Regex Interpolation();

    [GeneratedRegex(@"<([A-Za-z][\w.-]*)>")]
    private static partial Regex Slot();
}
