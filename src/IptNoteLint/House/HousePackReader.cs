using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using IptNoteLint.Lexicons;
using IptNoteLint.Settings;

namespace IptNoteLint.House;

/// <summary>A file of a house pack.</summary>
/// <param name="Name">Its name, as messages give it.</param>
/// <param name="Text">Its content.</param>
public sealed record HouseFile(string Name, string Text);

/// <summary>Reads house packs. The schema is closed: what it doesn't know is an error with file, line and column, and the nearest that it knows.</summary>
public static class HousePackReader
{
    /// <summary>The tool's own prefix, which no house pack takes.</summary>
    public const string ReservedPrefix = "IPT";

    /// <summary>Reads a pack.</summary>
    /// <param name="pack">Its main file.</param>
    /// <param name="lexicons">Lexicon files in the tool's own form, one entry a line, that lie beside it.</param>
    /// <param name="basis">What it builds on.</param>
    /// <exception cref="SettingsException">A file is unusable.</exception>
    public static HousePack Read(HouseFile pack, IReadOnlyList<HouseFile> lexicons, HouseBasis basis)
    {
        var map = YamlFile.Read(pack.Name, pack.Text, hasColumns: true);
        map.Only("pack", "prefix", "version", "title", "lexicons", "rules");
        var name = Name(map.Needed("pack"));
        var prefix = Prefix(map.Needed("prefix"));
        var words = new OverlayReader(basis.Lexicon, prefix).Read(map["lexicons"], lexicons);
        CheckSlots(pack.Name, words, basis.Lexicon);
        var reader = new HouseRuleReader(name, prefix, basis, basis.Lexicon.Ids.Concat(words.Added.Select(c => c.Id)).ToImmutableSortedSet(StringComparer.Ordinal));
        var version = map.Needed("version").Prose;
        return new HousePack(
            name, prefix, version, map.Needed("title").Prose,
            [.. (map["rules"]?.List ?? []).Select(r => reader.Read(r)).OrderBy(r => r.Info.Descriptor.Id, StringComparer.Ordinal)],
            words, Hash([pack, .. lexicons]));
    }

    private static string Name(YamlValue value) => value.Text.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-')
        ? value.Text
        : throw value.Wrong($"'{value.Text}' should have small letters, figures and hyphens only, such as 'northside'.");

    private static string Prefix(YamlValue value) =>
        value.Text.Length is < 2 or > 8 || !value.Text.All(char.IsAsciiLetterUpper) ? throw value.Wrong($"'{value.Text}' should be two to eight capital letters, such as 'NWC'.")
        : value.Text.StartsWith(ReservedPrefix, StringComparison.Ordinal) ? throw value.Wrong($"'{ReservedPrefix}' is the tool's own; take the letters of your service.")
        : value.Text;

    // What no entry shows by itself: concepts whose slots lead back to themselves. Compiling takes time, and most packs have no slots.
    private static void CheckSlots(string file, LexiconOverlay words, Lexicon lexicon)
    {
        try
        {
            if (words.Added.Any(c => c.Entries.Concat(c.PseudoEntries).Any(e => e.Pattern.Contains('<', StringComparison.Ordinal))))
            {
                Lexicon.Compile(words.Over(lexicon.Files, file));
            }
        }
        catch (LexiconException e)
        {
            throw new SettingsException(file, e.Message);
        }
    }

    // Names may hold paths of this machine, and order is that of the folder: the texts alone count, in an order of their own.
    private static string Hash(IReadOnlyList<HouseFile> files) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', files.Select(f => f.Text.ReplaceLineEndings("\n")).Order(StringComparer.Ordinal).Select(t => FormattableString.Invariant($"{t.Length}\n{t}"))))));
}
