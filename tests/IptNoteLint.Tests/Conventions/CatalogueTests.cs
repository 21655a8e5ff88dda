using System.Globalization;
using System.Text.RegularExpressions;
using IptNoteLint.Diagnostics;
using IptNoteLint.Reports;
using IptNoteLint.Tests.Rules;

namespace IptNoteLint.Tests.Conventions;

/// <summary>Every id of the catalogue either has its page or its reason in <c>rules/README.md</c>.</summary>
public sealed partial class CatalogueTests
{
    private static readonly string IndexPath = Repository.PathOf("rules", "README.md");

    private static readonly string[] Implemented = [.. RulePackUnderTest.Pack.Rules.Select(r => r.Descriptor.Id)];

    [Fact]
    public void Index_IsThatOfTheRules() =>
        MarkedText.Holds(IndexPath, "index", "\n" + RuleList.AsMarkdown(RulePackUnderTest.Pack.Rules.Select(r => r.Descriptor), ""));

    [Fact]
    public void EveryIdOfAFamily_HasAPageOrAReason_AndNotBoth()
    {
        var reasons = Reasons();
        var catalogue = Ranges().SelectMany(r => Enumerable.Range(r.First, r.Last - r.First + 1)).Select(n => FormattableString.Invariant($"IPT{n}")).ToList();
        Assert.Empty(catalogue.Except(Implemented, StringComparer.Ordinal).Except(reasons.Keys, StringComparer.Ordinal).Select(id => $"{id} needs a rule, or a reason in rules/README.md."));
        Assert.Empty(reasons.Keys.Intersect(Implemented, StringComparer.Ordinal).Select(id => $"{id} is a rule: take it out of the list 'Not implemented' in rules/README.md."));
        Assert.Empty(Implemented.Concat(reasons.Keys).Except(catalogue, StringComparer.Ordinal).Select(id => $"{id} lies outside of its family's ids in rules/README.md."));
    }

    [Fact]
    public void EveryFamily_HasItsIds()
    {
        var families = Enum.GetValues<Category>().Where(c => c != Category.Tool).Select(c => (c.ToString(), (int)c * 100 + 1));
        Assert.Equal(families, Ranges().Select(r => (r.Family, r.First)));
    }

    [Fact]
    public void Reasons_AreSentences() => Assert.All(Reasons(), r =>
    {
        Assert.EndsWith(".", r.Value, StringComparison.Ordinal);
        Assert.True(r.Value.Length > 40, $"{r.Key}: \"{r.Value}\" gives no reason.");
    });

    // The same id twice would throw.
    private static Dictionary<string, string> Reasons() => ReasonRow().Matches(File.ReadAllText(IndexPath)).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value, StringComparer.Ordinal);

    private static List<(string Family, int First, int Last)> Ranges() =>
    [
        .. RangeRow().Matches(File.ReadAllText(IndexPath)).Select(m => (
            m.Groups[3].Value, int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture))),
    ];

    [GeneratedRegex(@"^\| IPT(\d{4})–IPT(\d{4}) \| (\w+) \|", RegexOptions.Multiline)]
    private static partial Regex RangeRow();

    [GeneratedRegex(@"^\| (IPT\d{4}) \| [^|]+ \| ([^|]+) \|\r?$", RegexOptions.Multiline)]
    private static partial Regex ReasonRow();
}
