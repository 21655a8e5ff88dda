using IptNoteLint.Tests.Rules;

namespace IptNoteLint.Tests.Conventions;

public sealed class ReadmeTests
{
    private const string Begin = "<!-- rules -->";
    private const string End = "<!-- /rules -->";

    /// <summary>The table of rules in the README; <c>IPT_ACCEPT=1</c> writes it.</summary>
    [Fact]
    public void RuleTable_IsThatOfTheRules()
    {
        var path = Repository.PathOf("README.md");
        Assert.True(File.Exists(path), "README.md is missing at the top of the repository.");
        var text = File.ReadAllText(path);
        var begin = text.IndexOf(Begin, StringComparison.Ordinal);
        var end = text.IndexOf(End, StringComparison.Ordinal);
        Assert.True(begin >= 0 && end > begin, $"README.md needs the marks {Begin} and {End} around its table of rules.");
        begin += Begin.Length;
        var table = Table();
        if (Environment.GetEnvironmentVariable("IPT_ACCEPT") == "1" && text[begin..end] != table)
        {
            File.WriteAllText(path, text[..begin] + table + text[end..]);
            return;
        }

        Assert.True(text[begin..end] == table, $"The table of rules in README.md is out of date: run the tests with IPT_ACCEPT=1, then read the change.\n{table}");
    }

    private static string Table() => string.Concat(
    [
        "\n| Id | Finding | Family | Severity |\n|---|---|---|---|\n",
        .. RulePackUnderTest.Pack.Rules.Select(r => RuleConventions.ReadmeLine(r.Descriptor) + "\n"),
    ]);
}
