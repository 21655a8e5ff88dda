using System.Text;

namespace IptNoteLint.Tests.Reports;

/// <summary>Whole reports as files that somebody has read and approved; compared byte for byte, rewritten with <c>IPT_ACCEPT=1</c>.</summary>
internal static class ApprovedText
{
    public static void Verify(string name, string actual)
    {
        var path = Repository.PathOf("tests", "IptNoteLint.Tests", "Approved", name);
        if (Environment.GetEnvironmentVariable("IPT_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        Assert.True(File.Exists(path), $"{name} is not approved yet: run the tests with IPT_ACCEPT=1 and read the file.");
        var approved = File.ReadAllText(path, new UTF8Encoding(false, throwOnInvalidBytes: true));
        Assert.True(approved == actual, $"{name} differs from what was approved, {FirstDifference(approved, actual)}. Run with IPT_ACCEPT=1 and read the difference.");
    }

    private static string FirstDifference(string approved, string actual)
    {
        var at = approved.Zip(actual).TakeWhile(p => p.First == p.Second).Count();
        var line = actual[..at].Count(c => c == '\n') + 1;
        return $"first in line {line}: {Excerpt(approved, at)} became {Excerpt(actual, at)}";
    }

    private static string Excerpt(string text, int at) =>
        "'" + text.Substring(Math.Max(0, at - 20), Math.Min(60, text.Length - Math.Max(0, at - 20))).ReplaceLineEndings("\\n") + "'";
}
