namespace IptNoteLint.Tests.Conventions;

/// <summary>Stretches of a Markdown file that are what the product says, between <c>&lt;!-- mark --&gt;</c> and <c>&lt;!-- /mark --&gt;</c>; rewritten with <c>IPT_ACCEPT=1</c>.</summary>
internal static class MarkedText
{
    public static void Holds(string path, string mark, string expected)
    {
        var name = Path.GetRelativePath(Repository.Root, path);
        Assert.True(File.Exists(path), $"{name} is missing.");
        var text = File.ReadAllText(path);
        var found = Between(path, mark);
        if (Environment.GetEnvironmentVariable("IPT_ACCEPT") == "1" && found != expected)
        {
            File.WriteAllText(path, text.Replace(Begin(mark) + found + End(mark), Begin(mark) + expected + End(mark), StringComparison.Ordinal));
            return;
        }

        Assert.True(found == expected, $"What {name} has between {Begin(mark)} and {End(mark)} is out of date: run the tests with IPT_ACCEPT=1, then read the change.\n{expected}");
    }

    public static string Between(string path, string mark)
    {
        var text = File.ReadAllText(path);
        var begin = text.IndexOf(Begin(mark), StringComparison.Ordinal);
        var end = text.IndexOf(End(mark), StringComparison.Ordinal);
        Assert.True(begin >= 0 && end > begin, $"{Path.GetFileName(path)} needs the marks {Begin(mark)} and {End(mark)}.");
        return text[(begin + Begin(mark).Length)..end];
    }

    private static string Begin(string mark) => $"<!-- {mark} -->";

    private static string End(string mark) => $"<!-- /{mark} -->";
}
