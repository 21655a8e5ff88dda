using IptNoteLint.Lexicons;
using IptNoteLint.Notes;

namespace IptNoteLint.Facts;

/// <summary>Takes the words that the structure of notes needs out of the lexicons: headings, field labels, abbreviations, dictated breaks.</summary>
public static class NoteVocabularyReader
{
    private static readonly Dictionary<string, SectionKind> SectionKinds = new Dictionary<string, SectionKind>(StringComparer.Ordinal)
    {
        ["subjective"] = SectionKind.Subjective, ["data"] = SectionKind.Subjective, ["interval"] = SectionKind.Subjective,
        ["objective"] = SectionKind.Objective, ["mentalState"] = SectionKind.Objective, ["measures"] = SectionKind.Objective,
        ["assessment"] = SectionKind.Assessment, ["formulation"] = SectionKind.Assessment, ["summary"] = SectionKind.Assessment,
        ["plan"] = SectionKind.Plan, ["homework"] = SectionKind.Plan, ["next"] = SectionKind.Plan,
        ["intervention"] = SectionKind.Intervention, ["response"] = SectionKind.Response, ["behaviour"] = SectionKind.Response,
        ["goal"] = SectionKind.Goal, ["problem"] = SectionKind.Goal, ["focus"] = SectionKind.Focus, ["risk"] = SectionKind.Risk,
        ["history"] = SectionKind.History, ["familyHistory"] = SectionKind.FamilyHistory, ["medication"] = SectionKind.Medication,
        ["admin"] = SectionKind.Administration, ["group"] = SectionKind.Group,
    };

    /// <summary>The vocabulary of a compiled lexicon.</summary>
    /// <exception cref="LexiconException">A section or header concept has a name that no kind has.</exception>
    public static NoteVocabulary Read(Lexicon lexicon) => new(
        Labels<SectionKind>(lexicon, "section.", name => SectionKinds.TryGetValue(name, out var kind) ? kind : null),
        Labels<FieldKind>(lexicon, "header.", name => Enum.TryParse<FieldKind>(name, ignoreCase: true, out var kind) ? kind : null),
        Words(lexicon, "abbreviation").ToHashSet(StringComparer.Ordinal),
        Words(lexicon, "dictation.break").ToHashSet(StringComparer.Ordinal),
        Words(lexicon, "dictation.clause").ToHashSet(StringComparer.Ordinal));

    private static Dictionary<string, T> Labels<T>(Lexicon lexicon, string prefix, Func<string, T?> kindOf)
        where T : struct
    {
        var labels = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var id in lexicon.Ids.Where(i => i.StartsWith(prefix, StringComparison.Ordinal)))
        {
            var kind = kindOf(id[prefix.Length..]) ?? throw new LexiconException($"The concept '{id}' names no kind of section or field.");
            foreach (var word in Words(lexicon, id))
            {
                labels.TryAdd(word, kind);
            }
        }

        return labels;
    }

    private static IEnumerable<string> Words(Lexicon lexicon, string id) =>
        lexicon.Labels(id).Select(e => NoteVocabulary.Normalize(e)).Where(e => e.Length > 0);
}
