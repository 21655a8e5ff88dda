using System.Collections.Immutable;
using IptNoteLint.Settings;

namespace IptNoteLint.House;

/// <summary>Reads the tests of a house rule, of which it has both kinds: a rule that nobody tried isn't asked of anybody.</summary>
internal static class HouseTestReader
{
    private const string Reported = "reported", NotReported = "not-reported";

    /// <summary>The tests, in the order written.</summary>
    /// <param name="value">What is written below <c>tests</c>.</param>
    /// <param name="isCase">Whether each test is a list of notes, a course.</param>
    /// <exception cref="SettingsException">A kind is missing, or marked otherwise than it is headed.</exception>
    public static ImmutableArray<HouseTest> Read(YamlValue value, bool isCase)
    {
        value.Map.Only(Reported, NotReported);
        return [.. Tests(value.Map.Needed(Reported), isCase, isReported: true), .. Tests(value.Map.Needed(NotReported), isCase, isReported: false)];
    }

    private static IEnumerable<HouseTest> Tests(YamlValue value, bool isCase, bool isReported) => value.List.Count == 0
        ? throw value.Wrong("At least one note belongs here: a rule without tests isn't loaded.")
        : value.List.Select(v => Test(v, isCase, isReported));

    private static HouseTest Test(YamlValue value, bool isCase, bool isReported)
    {
        if (isCase != value.IsList)
        {
            throw value.Wrong(isCase ? "A test of a rule about a course is a list of notes." : "A test is one note; begin it with '|' and indent its lines.");
        }

        ImmutableArray<string> notes = [.. value.List.Select(v => v.Printed)];
        if (notes.IsEmpty)
        {
            throw value.Wrong("At least one note belongs here.");
        }

        if (MarkedNote.Problem(notes) is { } problem)
        {
            throw value.Wrong(problem);
        }

        return notes.Any(n => MarkedNote.Read(n).Places.Count > 0) == isReported
            ? new HouseTest(notes, value.Spot)
            : throw value.Wrong(isReported
                ? "A note that is reported has a mark: '[|words|]' around the words, or '[||]' at its start for what is missing."
                : "A note that isn't reported has no mark.");
    }
}
