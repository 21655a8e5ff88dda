using System.Collections.Immutable;
using System.Globalization;
using IptNoteLint.Facts;
using IptNoteLint.Notes;

namespace IptNoteLint.Settings;

/// <summary>Reads how a course divides.</summary>
internal static class CourseTableReader
{
    private const int MostSessions = 60;

    /// <summary>The table; what isn't written is as in the one that it is based on.</summary>
    /// <exception cref="SettingsException">A number is impossible, or missing where there is no basis.</exception>
    public static CourseTable Read(YamlValue? value, CourseTable? basis, YamlMap profile)
    {
        if (value is null)
        {
            return basis ?? throw profile.Needed("profile").Wrong("'course' is missing; a profile has one, or is based on one that has.");
        }

        var map = value.Map;
        map.Only("usual-length", "tolerance", "surely-initial", "phase", "lengths", "beyond-doubt");
        return new CourseTable(
            Number("usual-length", 1, MostSessions, basis?.UsualLength),
            Number("tolerance", 0, 4, basis?.Tolerance),
            Number("surely-initial", 0, 4, basis?.SurelyInitial),
            map["phase"] is { } phase ? Enum.Parse<Phase>(phase.OneOf("unknown", "maintenance"), ignoreCase: true) : basis?.Phase ?? Phase.Unknown,
            map["lengths"] is { } lengths ? Lengths(lengths.Map, basis) : basis?.Lengths ?? [],
            map["beyond-doubt"] is { List.Count: > 0 } bands ? [.. bands.List.Select(b => Band(b.Map))] : basis?.Bands ?? throw value.Wrong("'beyond-doubt' is missing here."));

        int Number(string key, int least, int most, int? otherwise) =>
            map[key]?.Number(least, most) ?? otherwise ?? map.Needed(key).Number(least, most);
    }

    private static ImmutableArray<CourseLength> Lengths(YamlMap map, CourseTable? basis)
    {
        var own = map.Entries.Select(e => Length(e.Key, e.Value)).ToList();
        return [.. (basis?.Lengths ?? []).Where(b => own.All(o => o.Planned != b.Planned)).Concat(own).OrderBy(l => l.Planned)];
    }

    private static CourseLength Length(string key, YamlValue value)
    {
        if (!int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var planned) || planned is < 1 or > MostSessions)
        {
            throw value.Wrong($"'{key}' should be a planned number of sessions, from 1 to {MostSessions}.");
        }

        var map = value.Map;
        map.Only("initial-to", "termination-from", "focus-due", "ending-due");
        return new CourseLength(
            planned, map.Needed("initial-to").Number(1, planned), map.Needed("termination-from").Number(1, planned), map.Needed("focus-due").Number(1, planned),
            map["ending-due"]?.Number(1, planned));
    }

    private static PhaseBand Band(YamlMap map)
    {
        map.Only("up-to", "initial-to", "middle-from", "termination-last");
        return new PhaseBand(
            map.Needed("up-to").Number(1, MostSessions), map.Needed("initial-to").Number(0, MostSessions),
            map.Needed("middle-from").Number(1, MostSessions), map.Needed("termination-last").Number(0, MostSessions));
    }
}
