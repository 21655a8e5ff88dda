using System.Collections.Immutable;
using IptNoteLint.Diagnostics;
using IptNoteLint.Settings;

namespace IptNoteLint.House;

/// <summary>Reads the rules of a house pack, one after the other; of two with one id or name the second is refused.</summary>
/// <param name="pack">The pack's name.</param>
/// <param name="prefix">Its prefix.</param>
/// <param name="basis">What it builds on.</param>
/// <param name="concepts">The ids of all concepts, its own too.</param>
internal sealed class HouseRuleReader(string pack, string prefix, HouseBasis basis, ImmutableSortedSet<string> concepts)
{
    private const string Note = "note", Case = "case", Expect = "expect", Forbid = "forbid", Severity = "severity";

    private static readonly Dictionary<string, AppliesTo> Notes = new(StringComparer.Ordinal)
    {
        ["ipt-sessions"] = AppliesTo.IptSession,
        ["sessions"] = AppliesTo.Session,
        ["last-session"] = AppliesTo.FinalSession,
        ["all"] = AppliesTo.AnyButProcess,
    };

    private static readonly Dictionary<string, Stage[]> Phases = new(StringComparer.Ordinal)
    {
        ["initial"] = [Stage.Initial, Stage.InitialDue],
        ["middle"] = [Stage.Middle],
        ["termination"] = [Stage.Termination],
        ["maintenance"] = [Stage.Maintenance],
        ["unknown"] = [Stage.Unknown],
    };

    private readonly HashSet<string> _taken = new(basis.Rules.All, StringComparer.OrdinalIgnoreCase);
    private readonly ExpectationReader _expectations = new(concepts);

    /// <summary>A rule.</summary>
    /// <exception cref="SettingsException">A key, a name or a value is unknown or missing.</exception>
    public HouseRule Read(YamlValue value)
    {
        var map = value.Map;
        map.Only("id", "name", "title", "scope", "applies", Expect, Forbid, "message", "shown", "help", "why", "source", Severity, "risk", "tests");
        var isCase = map.Needed("scope").OneOf(Note, Case) == Case;
        var (sought, isForbidden) = (map[Expect], map[Forbid]) switch
        {
            ({ } expected, null) => (expected, false),
            (null, { } forbidden) => (forbidden, true),
            _ => throw value.Wrong($"A rule has either '{Expect}' or '{Forbid}'."),
        };
        var rule = Weighed(map, isCase) with
        {
            OwnName = map["name"]?.Text,
            HousePack = pack,
            CaseKind = isCase ? "house" : null,
            AskedBy = isCase && !isForbidden ? ExpectationReader.BySession(sought.Map) : null,
        };
        if (isCase && !isForbidden && rule.AskedBy is null)
        {
            rule = rule with { CourseNeeds = CourseNeeds.Closed };
        }

        Take(map.Needed("id"), rule.Id);
        Take(map["name"] ?? map.Needed("title"), rule.Name);
        var expectation = _expectations.Read(sought.Map, isForbidden, rule);
        var tests = HouseTestReader.Read(map.Needed("tests"), isCase);
        return new HouseRule(new RuleInfo(rule, HousePage.Of(expectation, map.Needed("why").Prose, map.Needed("source").Prose, map.Needed("help").Prose, tests)), expectation, tests);
    }

    private Descriptor Weighed(YamlMap map, bool isCase)
    {
        var applies = map["applies"]?.Map;
        applies?.Only(isCase ? ["profiles"] : ["notes", "phases", "profiles"]);
        var severity = SeverityOf(map.Needed(Severity), isCase);
        var rule = new Descriptor(
            Id(map.Needed("id")), map.Needed("title").Prose, map["risk"]?.OneOf("true", "false") == "true" ? Category.Risk : Category.House,
            Sentence(map.Needed("message")),
            applies?["phases"] is { } phases ? severity.OnlyIn([.. phases.List.SelectMany(p => Phases[p.OneOf([.. Phases.Keys])])]) : severity);
        return rule with
        {
            Shown = map["shown"] is { } shown ? Sentence(shown) : rule.Shown,
            AppliesTo = applies?["notes"] is { } notes ? Notes[notes.OneOf([.. Notes.Keys])] : rule.AppliesTo,
            Profiles = [.. (applies?["profiles"]?.List ?? []).Select(p => p.OneOf(basis.Profiles))],
        };
    }

    private string Id(YamlValue value)
    {
        var figures = value.Text.StartsWith(prefix, StringComparison.Ordinal) ? value.Text[prefix.Length..] : "";
        return figures.Length is 3 or 4 && figures.All(char.IsAsciiDigit)
            ? value.Text
            : throw value.Wrong($"'{value.Text}' should be '{prefix}' and three or four figures, such as '{prefix}001'.");
    }

    private void Take(YamlValue value, string name)
    {
        if (!name.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
        {
            throw value.Wrong($"'{name}' makes no name of a rule: letters, figures and hyphens; give it a 'name'.");
        }

        if (!_taken.Add(name))
        {
            throw value.Wrong($"'{name}' is taken by another rule.");
        }
    }

    private static string Sentence(YamlValue value) => value.Prose is [.., '.' or '?'] and [var first, ..] && !char.IsLower(first)
        ? value.Prose
        : throw value.Wrong("It should be a full sentence: a capital at its beginning and a full stop at its end.");

    private static SeverityByStage SeverityOf(YamlValue value, bool isCase)
    {
        if (Enum.TryParse<Diagnostics.Severity>(value.Text, ignoreCase: true, out var one) && RuleLevel.Names.Contains(value.Text, StringComparer.Ordinal))
        {
            return SeverityByStage.Always(one);
        }

        try
        {
            return isCase ? throw new FormatException() : SeverityByStage.Parse(value.Text);
        }
        catch (FormatException)
        {
            string[] names = [.. RuleLevel.Names.Skip(1)];
            throw value.Wrong($"A rule can't weigh '{value.Text}'. Did you mean '{NearestName.To(value.Text, names)}'? It can be {string.Join(", ", names)}"
                + (isCase ? "." : ", or six marks such as '- i W W h W'."));
        }
    }
}
