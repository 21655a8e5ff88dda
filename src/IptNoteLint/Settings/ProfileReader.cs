using System.Collections.Immutable;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;

namespace IptNoteLint.Settings;

/// <summary>Reads a profile or a documentation pack. A profile takes over what it doesn't say from the one it is based on.</summary>
internal static class ProfileReader
{
    /// <summary>The profile of a file.</summary>
    /// <param name="name">The file's name without its ending.</param>
    /// <param name="map">What it holds.</param>
    /// <param name="basis">The profile that it is based on, or null.</param>
    /// <param name="rules">The rules that it can name.</param>
    /// <exception cref="SettingsException">The file is unusable.</exception>
    public static Profile Profile(string name, YamlMap map, Profile? basis, RuleNames rules)
    {
        map.Only("profile", "title", "source", "based-on", "course", "areas", "rules");
        return new Profile(
            Named(map.Needed("profile"), name),
            map.Needed("title").Text,
            CourseTableReader.Read(map["course"], basis?.Course, map),
            map["areas"] is { } areas ? Areas(areas.Map) : basis?.Areas ?? [.. Enum.GetValues<ProblemArea>().Select(a => new AreaTerms(a, [], []))],
            RuleLevelReader.Read(map["rules"], rules, basis?.Rules));
    }

    /// <summary>The documentation pack of a file.</summary>
    /// <exception cref="SettingsException">The file is unusable.</exception>
    public static DocumentationPack Pack(string name, YamlMap map, RuleNames rules)
    {
        map.Only("pack", "title", "source", "rules");
        return new DocumentationPack(Named(map.Needed("pack"), name), map.Needed("title").Text, RuleLevelReader.Read(map["rules"], rules));
    }

    private static string Named(YamlValue value, string file) =>
        value.Text == file ? file : throw value.Wrong($"'{value.Text}' should be called as its file is, '{file}'.");

    private static ImmutableArray<AreaTerms> Areas(YamlMap map)
    {
        map.Only([.. AreaKeys.All]);
        return [.. map.Entries.Select(e => Terms((ProblemArea)AreaKeys.All.IndexOf(e.Key), e.Value)).OrderBy(a => a.Area)];
    }

    private static AreaTerms Terms(ProblemArea area, YamlValue value)
    {
        if (!value.IsMap)
        {
            return value.List.Count == 0 ? new AreaTerms(area, [], []) : throw value.Wrong("An area has 'names' and 'words' below it, or nothing.");
        }

        value.Map.Only("names", "words");
        return new AreaTerms(area, value.Map["names"]?.Texts ?? [], value.Map["words"]?.Texts ?? []);
    }
}
