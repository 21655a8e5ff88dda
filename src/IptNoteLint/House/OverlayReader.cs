using System.Collections.Immutable;
using IptNoteLint.Lexicons;
using IptNoteLint.Settings;

namespace IptNoteLint.House;

/// <summary>Reads what a house pack makes of the lexicons.</summary>
/// <param name="lexicon">The lexicons that its words lie over.</param>
/// <param name="prefix">The pack's prefix.</param>
internal sealed class OverlayReader(Lexicon lexicon, string prefix)
{
    private readonly string _own = prefix.ToLowerInvariant() + ".";

    /// <summary>The overlay.</summary>
    /// <param name="value">The pack's own part on lexicons, or null.</param>
    /// <param name="files">Lexicon files beside it.</param>
    /// <exception cref="SettingsException">A concept or an entry is unusable.</exception>
    public LexiconOverlay Read(YamlValue? value, IReadOnlyList<HouseFile> files)
    {
        var entries = (value?.Map.Entries ?? []).ToList();
        LexiconConcept[] added = [.. entries.Select(e => Concept(e.Key, e.Value)), .. files.SelectMany(Concepts)];
        string[] names = [.. lexicon.Ids, .. added.Select(c => c.Id)];
        foreach (var concept in added)
        {
            foreach (var entry in concept.Entries.Concat(concept.PseudoEntries))
            {
                if (EntryCheck.Problem(entry, concept, names) is { } problem)
                {
                    throw new SettingsException(entry.Place, problem);
                }
            }
        }

        return new LexiconOverlay(
            [.. added.Where(c => c.Entries.Length + c.PseudoEntries.Length + c.Examples.Length + c.CounterExamples.Length > 0)],
            [.. entries.SelectMany(e => (e.Value.Map["remove"]?.List ?? []).Select(r => Removal(e.Key, r)))]);
    }

    private LexiconConcept Concept(string id, YamlValue value)
    {
        var map = value.Map;
        map.Only("add", "not", "remove", "found", "not-found");
        var model = Model(id, value.Spot);
        var concept = model with
        {
            Entries = Entries(map["add"]),
            PseudoEntries = Entries(map["not"]),
            Examples = Examples(map["found"]),
            CounterExamples = Examples(map["not-found"]),
        };
        return Proven(concept, value.Spot);
    }

    private IEnumerable<LexiconConcept> Concepts(HouseFile file)
    {
        LexiconFile parsed;
        try
        {
            parsed = LexiconParser.Parse(file.Name, file.Text);
        }
        catch (LexiconException e)
        {
            throw e.Message.Split(": ", 2) is [var place, var problem] ? new SettingsException(place, problem) : new SettingsException(file.Name, e.Message);
        }

        return parsed.Data.IsEmpty
            ? parsed.Concepts.Select(c => Proven(WithFlagsOf(Model(c.Id, PlaceOf(c, file)), c), PlaceOf(c, file)))
            : throw new SettingsException(file.Name, "Lines that begin with '@' are for the tool's own lexicons; take them out.");
    }

    private static string PlaceOf(LexiconConcept concept, HouseFile file) => concept.Entries.FirstOrDefault()?.Place ?? file.Name;

    // Words of a concept that is there already are read as its other words are.
    private static LexiconConcept WithFlagsOf(LexiconConcept model, LexiconConcept concept) => model.Entries.IsEmpty
        ? concept
        : concept with { IsCased = model.IsCased, IsFuzzy = model.IsFuzzy, IsTable = model.IsTable };

    private LexiconConcept Model(string id, string place)
    {
        if (lexicon.Files.SelectMany(f => f.Concepts).FirstOrDefault(c => c.Id == id) is { } known)
        {
            return known;
        }

        return id.StartsWith(_own, StringComparison.Ordinal) && id.Length > _own.Length && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-')
            ? new LexiconConcept(id, false, false, false, [], [], [], [])
            : throw new SettingsException(place, $"There is no concept '{id}'. Did you mean '{NearestName.To(id, lexicon.Ids)}'? A concept of the pack's own begins with '{_own}'.");
    }

    private static LexiconConcept Proven(LexiconConcept concept, string place) =>
        concept.IsTable || concept.Entries.Length + concept.PseudoEntries.Length == 0 || (concept.Examples.Length > 0 && concept.CounterExamples.Length > 0)
            ? concept
            : throw new SettingsException(place, $"'{concept.Id}' needs a sentence in which its words are found and one in which they aren't: 'found' and 'not-found', or '+' and '-' in a lexicon file.");

    private static ImmutableArray<LexiconEntry> Entries(YamlValue? value) => [.. (value?.List ?? []).Select(v => v.Text.StartsWith("! ", StringComparison.Ordinal)
        ? throw v.Wrong("A pseudo-entry stands under 'not', without its '!'.")
        : new LexiconEntry(v.Text, v.Spot))];

    private static ImmutableArray<LexiconExample> Examples(YamlValue? value) => [.. (value?.List ?? []).Select(v => new LexiconExample(v.Text, v.Spot))];

    private LexiconRemoval Removal(string id, YamlValue value)
    {
        var names = lexicon.Files.SelectMany(f => f.Concepts).Where(c => c.Id == id).SelectMany(LexiconOverlay.Names).ToList();
        return names.Contains(value.Text, StringComparer.Ordinal) ? new LexiconRemoval(id, value.Text)
            : names.Count == 0 ? throw value.Wrong($"'{id}' is the pack's own; there is nothing to take out of it.")
            : throw value.Wrong($"'{id}' has no entry '{value.Text}'. Did you mean '{NearestName.To(value.Text, names)}'?");
    }
}
