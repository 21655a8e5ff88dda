using System.Globalization;
using IptNoteLint.Diagnostics;
using IptNoteLint.Text;

namespace IptNoteLint.Settings;

/// <summary>Reads what is to be set aside: from the file beside a note, or from the note itself. A reason is never left out.</summary>
public static class SuppressionReader
{
    /// <summary>What the name of a note's sidecar file ends with, behind the note's own name.</summary>
    public const string SidecarEnding = ".iptlint.yml";

    private const string Sidecar = "sidecar", Note = "note";
    private const string Opening = "iptlint: allow ", Because = " because ", Until = " until ";

    /// <summary>Reads a sidecar file. One that can't be used asks for nothing and says why.</summary>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="text">Its content.</param>
    /// <param name="rules">The rules that it can name.</param>
    public static SuppressionList FromSidecar(string file, string text, RuleNames rules)
    {
        try
        {
            var map = YamlFile.Read(file, text);
            map.Only("suppress");
            return new SuppressionList([.. map.Needed("suppress").List.Select(v => Entry(v.Map, rules))], []);
        }
        catch (SettingsException e)
        {
            return new SuppressionList([], [e.Message]);
        }
    }

    /// <summary>
    /// Reads lines such as <c>iptlint: allow IPT1001 because the letter names it until 2026-06-30</c>. Problems are told by line, without
    /// words of the note.
    /// </summary>
    /// <param name="source">The note.</param>
    /// <param name="rules">The rules that it can name.</param>
    public static SuppressionList FromNote(SourceText source, RuleNames rules)
    {
        var list = SuppressionList.Empty;
        var from = 0;
        for (int at; (at = source.Text.IndexOf(Opening, from, StringComparison.OrdinalIgnoreCase)) >= 0; from = at + Opening.Length)
        {
            var rest = source.Text.AsSpan(at + Opening.Length);
            var line = rest[..(rest.IndexOfAny('\r', '\n') is var end and >= 0 ? end : rest.Length)].ToString();
            var place = SettingsException.At(source.Path, source.PositionOf(at).Line);
            list = list.And(Line(line.Replace("-->", "", StringComparison.Ordinal).Trim(), rules) is { } entry
                ? new SuppressionList([entry with { By = entry.By with { Place = place } }], [])
                : new SuppressionList([], [FormattableString.Invariant(
                    $"Line {source.PositionOf(at).Line} of the note should read 'iptlint: allow RULE because REASON', with 'until YYYY-MM-DD' behind it if need be.")]));
        }

        return list;
    }

    /// <summary>The note with blanks in the place of these lines, so that a reason isn't read as what the session was about.</summary>
    public static SourceText Without(SourceText source)
    {
        var text = source.Text.ToCharArray();
        var from = 0;
        for (int at; (at = source.Text.IndexOf(Opening, from, StringComparison.OrdinalIgnoreCase)) >= 0; from = at + Opening.Length)
        {
            for (var i = at; i < text.Length && text[i] is not ('\r' or '\n'); i++)
            {
                text[i] = ' ';
            }
        }

        return from == 0 ? source : new SourceText(source.Path, new string(text), source.Sha256);
    }

    private static SuppressionEntry Entry(YamlMap map, RuleNames rules)
    {
        map.Only("rule", "reason", "until");
        var rule = map.Needed("rule");
        return new SuppressionEntry(
            RuleLevelReader.Rule(rule.Text, rule.Place, rules).Id, new Suppression(map.Needed("reason").Text, Sidecar) { Until = map["until"]?.Date, Place = rule.Place });
    }

    private static SuppressionEntry? Line(string line, RuleNames rules)
    {
        var because = line.IndexOf(Because, StringComparison.OrdinalIgnoreCase);
        if (because < 0 || rules.Find(line[..because].Trim()) is not { } rule)
        {
            return null;
        }

        var reason = line[(because + Because.Length)..].Trim();
        var until = (DateOnly?)null;
        var limit = reason.LastIndexOf(Until, StringComparison.OrdinalIgnoreCase);
        if (limit > 0 && DateOnly.TryParseExact(reason[(limit + Until.Length)..].Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var last))
        {
            (reason, until) = (reason[..limit].Trim(), last);
        }

        return reason.Length == 0 ? null : new SuppressionEntry(rule.Id, new Suppression(reason, Note) { Until = until });
    }
}
