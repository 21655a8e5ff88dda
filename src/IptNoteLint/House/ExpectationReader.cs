using System.Collections.Immutable;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Notes;
using IptNoteLint.Settings;

namespace IptNoteLint.House;

/// <summary>Reads what a house rule looks for.</summary>
/// <param name="concepts">The ids of all concepts, the pack's own too.</param>
internal sealed class ExpectationReader(ImmutableSortedSet<string> concepts)
{
    private const int MostSessions = 60;

    private static readonly string[] Owners = ["client", "other", "anyone"];

    /// <summary>The session by which a course has to show it; null unless said.</summary>
    public static int? BySession(YamlMap map) => map["by-session"]?.Number(1, MostSessions);

    /// <summary>The expectation.</summary>
    /// <param name="map">What is written below <c>expect</c> or <c>forbid</c>.</param>
    /// <param name="isForbidden">Which of the two.</param>
    /// <param name="rule">The rule.</param>
    /// <exception cref="SettingsException">A key or a value is unknown.</exception>
    public Expectation Read(YamlMap map, bool isForbidden, Descriptor rule)
    {
        map.Only(["concept", "assertion", "whose", "sections", "near", .. rule.CaseKind is null || isForbidden ? Array.Empty<string>() : ["by-session"]]);
        var expectation = new Expectation(rule, isForbidden, Concepts(map.Needed("concept")));
        return expectation with
        {
            Tellings = map["assertion"] is { } told ? Several<Telling>(told) : expectation.Tellings,
            Whose = map["whose"]?.OneOf(Owners) switch { "client" => Experiencer.Client, "other" => Experiencer.Other, _ => null },
            Sections = map["sections"] is { } parts ? Several<SectionKind>(parts) : [],
            Beside = map["near"] is { } near ? Concepts(near) : null,
        };
    }

    // A name means the concept of that id, else all whose ids begin with it and a dot.
    private ConceptChoice Concepts(YamlValue value)
    {
        var names = NonEmpty(value);
        return new ConceptChoice([.. names.Select(v => v.Text)], names.SelectMany(Ids).ToImmutableSortedSet(StringComparer.Ordinal));
    }

    private string[] Ids(YamlValue name)
    {
        string[] ids = concepts.Contains(name.Text) ? [name.Text] : [.. concepts.Where(i => i.StartsWith(name.Text + ".", StringComparison.Ordinal))];
        return ids.Length > 0 ? ids : throw name.Wrong($"There is no concept '{name.Text}'. Did you mean '{NearestName.To(name.Text, concepts)}'?");
    }

    private static ImmutableArray<T> Several<T>(YamlValue value)
        where T : struct, Enum
    {
        var names = Enum.GetValues<T>().ToDictionary(Kebab, v => v, StringComparer.Ordinal);
        return [.. NonEmpty(value).Select(v => names[v.OneOf([.. names.Keys])]).Distinct()];
    }

    private static IReadOnlyList<YamlValue> NonEmpty(YamlValue value) => value.List is { Count: > 0 } list ? list : throw value.Wrong("It should name at least one.");

    private static string Kebab<T>(T value)
        where T : struct, Enum => string.Concat(value.ToString().Select((c, i) => char.IsAsciiLetterUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
