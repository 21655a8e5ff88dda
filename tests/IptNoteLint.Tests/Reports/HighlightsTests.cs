using CsCheck;
using IptNoteLint.Reports;
using IptNoteLint.Text;

namespace IptNoteLint.Tests.Reports;

public sealed class HighlightsTests
{
    private static readonly Gen<Place> AnyPlace = Gen.Select(
        Gen.Int[0, 30], Gen.Int[0, 12], Gen.Int[0, 3], Gen.Int[0, 3], (start, length, tone, target) => Place(start, length, (PlaceTone)tone, $"t{target}"));

    // Six are enough for every way to overlap; an empty place is one fewer.
    private static readonly Gen<Place[]> Places = Gen.Select(
        AnyPlace, AnyPlace, AnyPlace, AnyPlace, AnyPlace, AnyPlace, (a, b, c, d, e, f) => new[] { a, b, c, d, e, f });

    [Fact]
    public void Overlapping_AreSplitAtEveryBoundary()
    {
        var stretches = Highlights.Split([Place(0, 10, PlaceTone.Shows, "a"), Place(5, 10, PlaceTone.Asks, "b"), Place(7, 2, PlaceTone.Near, "c")]);
        Assert.Equal(
            ["0-5 a", "5-7 ab", "7-9 abc", "9-10 ab", "10-15 b"],
            stretches.Select(s => $"{s.Span.Start}-{s.Span.End} {string.Concat(s.Places.Select(p => p.Target))}"));
        Assert.Equal(["a", "b", "b", "b", "b"], stretches.Select(s => s.Foremost.Target));
    }

    [Fact]
    public void OfOneTone_TheOneThatBeginsLastIsForemost() =>
        Assert.Equal(["a", "b", "a"], Highlights.Split([Place(0, 9, PlaceTone.Shows, "a"), Place(3, 3, PlaceTone.Shows, "b")]).Select(s => s.Foremost.Target));

    [Fact]
    public void Stretches_NeverOverlap_AndHoldExactlyThePlacesThatCoverThem() => Places.Sample(places =>
    {
        var stretches = Highlights.Split(places);
        for (var at = 0; at < 50; at++)
        {
            var expected = places.Where(p => p.Span.Start <= at && at < p.Span.End).Select(p => (p.Span, p.Tone, p.Target)).Order(Comparer);
            var holding = stretches.Where(s => s.Span.Start <= at && at < s.Span.End).ToArray();
            Assert.True(holding.Length <= 1);
            Assert.Equal(expected, holding.SelectMany(s => s.Places).Select(p => (p.Span, p.Tone, p.Target)).Order(Comparer));
        }

        Assert.Equal(stretches.OrderBy(s => s.Span), stretches);
    });

    private static readonly Comparer<(TextSpan Span, PlaceTone Tone, string Target)> Comparer =
        Comparer<(TextSpan Span, PlaceTone Tone, string Target)>.Create((a, b) =>
            a.Span.CompareTo(b.Span) is var s and not 0 ? s : a.Tone.CompareTo(b.Tone) is var t and not 0 ? t : string.CompareOrdinal(a.Target, b.Target));

    private static Place Place(int start, int length, PlaceTone tone, string target) => new(new TextSpan(start, length), tone, "label", target);
}
