using System.Globalization;
using System.Text.RegularExpressions;
using IptNoteLint.Reports;

namespace IptNoteLint.Tests.Reports;

/// <summary>Every pair of colours that carries words has a contrast of at least 4.5, by day and by night (WCAG 2, level AA).</summary>
public sealed class NotePageColourTests
{
    private static readonly string Sheet = ReportResource.Read("note-page.css");

    [Theory]
    [InlineData("ink", "paper")]
    [InlineData("soft", "paper")]
    [InlineData("link", "paper")]
    [InlineData("shows", "paper")]
    [InlineData("asks", "paper")]
    [InlineData("near", "paper")]
    [InlineData("ink", "shows-tint")]
    [InlineData("ink", "asks-tint")]
    [InlineData("ink", "near-tint")]
    [InlineData("ink", "error-tint")]
    [InlineData("error", "error-tint")]
    [InlineData("asks", "asks-tint")]
    [InlineData("near", "near-tint")]
    public void Words_StandOut(string words, string ground)
    {
        var schemes = Regex.Matches(Sheet, @":root \{(.*?)\}", RegexOptions.Singleline).Take(2).Select(m => m.Groups[1].Value).ToArray();
        Assert.Equal(2, schemes.Length);
        Assert.All(schemes, s => Assert.True(Contrast(Luminance(s, words), Luminance(s, ground)) >= 4.5, $"{Contrast(Luminance(s, words), Luminance(s, ground)):0.00} in {s}"));
    }

    private static double Contrast(double a, double b) => (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);

    private static double Luminance(string scheme, string name)
    {
        var hex = Regex.Match(scheme, $@"--{name}: #([0-9a-f]{{6}});").Groups[1].Value;
        var parts = Enumerable.Range(0, 3).Select(i => Linear(int.Parse(hex.AsSpan(2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    private static double Linear(double part) => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
}
