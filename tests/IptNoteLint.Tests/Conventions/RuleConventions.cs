using System.Reflection;
using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;
using IptNoteLint.Reports;
using IptNoteLint.Tests.Rules;

namespace IptNoteLint.Tests.Conventions;

/// <summary>What every rule keeps to. Each complaint names the file to create or to change.</summary>
internal static class RuleConventions
{
    /// <summary>A rule file is read at a glance.</summary>
    public const int MaxLines = 60;

    private static readonly string[] Headings =
        ["What it reports", "Why it matters", "How to satisfy it", "When to suppress", "Reported", "Not reported"];

    // A page tells what would be enough; it doesn't tell anybody what to write.
    private static readonly string[] Invitations = ["write that", "add that", "record that", "document that", "please write", "please add", "you should", "you must", "make sure"];

    private static readonly string[] Verbs = ["Avoid", "Use", "Prefer", "Check", "Do", "Don't"];

    /// <summary>The complaints about a rule; empty if it keeps to all.</summary>
    public static IReadOnlyList<string> Check(Type rule)
    {
        var fields = rule.GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(f => f.FieldType == typeof(Descriptor)).ToList();
        if (fields is not [{ Name: "Descriptor", IsInitOnly: true } field])
        {
            return [$"{rule.Name} needs exactly one 'public static readonly Descriptor Descriptor'."];
        }

        var descriptor = (Descriptor)field.GetValue(null)!;
        return
        [
            .. CheckNames(rule, descriptor), .. CheckSource(rule, descriptor), .. CheckPage(descriptor),
            .. CheckMessages(descriptor), .. CheckRelease(descriptor),
        ];
    }

    /// <summary>The line below a page's title: family, and severity with its stages.</summary>
    public static string HeadLine(Descriptor descriptor)
    {
        var words = Enum.GetValues<Stage>().Select(s => Words(s) + " " + descriptor.Severity.WordOf(s)).ToList();
        var highest = RuleList.WeightOf(descriptor);
        return Enum.GetValues<Stage>().All(s => descriptor.Severity[s] == descriptor.Severity.Highest)
            ? $"{descriptor.Category} · {highest}"
            : $"{descriptor.Category} · {highest} (by phase: {string.Join(", ", words)})";
    }

    /// <summary>A rule's line in <c>rules/Releases.md</c>.</summary>
    public static string ReleaseLine(Descriptor descriptor) =>
        $"| {descriptor.Id} | {descriptor.Category} | {RuleList.WeightOf(descriptor)} | {descriptor.Title} |";

    private static IEnumerable<string> CheckNames(Type rule, Descriptor descriptor)
    {
        var first = (int)descriptor.Category * 100;
        if (!(descriptor.Id.Length == 7 && descriptor.Id.StartsWith("IPT", StringComparison.Ordinal)
            && int.TryParse(descriptor.Id.AsSpan(3), out var number) && number > first && number < first + 100))
        {
            yield return $"{descriptor.Id} lies outside of its family's range: {descriptor.Category} has IPT{first + 1} to IPT{first + 99}.";
        }

        if (rule.IsSubclassOf(typeof(CaseRule)) != (descriptor.CaseKind is not null))
        {
            yield return $"{rule.Name}: a rule about a course, and no other, has a CaseKind.";
        }

        if (descriptor.Category == Category.Risk && (descriptor.IsPreview || !descriptor.Packs.IsEmpty))
        {
            yield return $"{descriptor.Id} is about risk: it is never on trial and never of a documentation pack alone.";
        }

        if (rule.IsSubclassOf(typeof(CohortRule)) && (descriptor.Category != Category.Cohort || descriptor.Severity.Highest != Severity.Info))
        {
            yield return $"{rule.Name}: a rule about a caseload belongs to the family Cohort and has the severity info.";
        }

        if (rule.Namespace != $"IptNoteLint.Rules.{descriptor.Category}")
        {
            yield return $"{rule.Name} belongs into rules/{descriptor.Category}/, namespace IptNoteLint.Rules.{descriptor.Category}.";
        }

        if (!string.Equals(Letters(descriptor.Title), rule.Name, StringComparison.OrdinalIgnoreCase))
        {
            yield return $"The title \"{descriptor.Title}\" and the class {rule.Name} are not the same words.";
        }

        if (Verbs.Contains(descriptor.Title.Split(' ')[0], StringComparer.Ordinal) || descriptor.Title.EndsWith('.'))
        {
            yield return $"The title \"{descriptor.Title}\" should state the finding, without a full stop: \"Problem area not named\", not \"Name the problem area\".";
        }
    }

    private static IEnumerable<string> CheckSource(Type rule, Descriptor descriptor)
    {
        var source = Repository.PathOf("rules", descriptor.Category.ToString(), rule.Name + ".cs");
        if (!File.Exists(source))
        {
            yield return $"rules/{descriptor.Category}/{rule.Name}.cs is missing: a rule's file has its class's name.";
        }
        else if (File.ReadLines(source).Count() > MaxLines)
        {
            yield return $"rules/{descriptor.Category}/{rule.Name}.cs has more than {MaxLines} lines; what it derives belongs into Facts.";
        }
    }

    private static IEnumerable<string> CheckPage(Descriptor descriptor)
    {
        var name = $"rules/{descriptor.Category}/{descriptor.Id}.md";
        var path = Repository.PathOf("rules", descriptor.Category.ToString(), descriptor.Id + ".md");
        if (!File.Exists(path))
        {
            yield return $"{name} is missing: every rule has a page beside it.";
            yield break;
        }

        var page = RulePage.Parse(descriptor.Id, File.ReadAllText(path));
        var lines = page.Markdown.ReplaceLineEndings("\n").Split('\n');
        if (lines[0] != $"# {descriptor.Id} - {descriptor.Title}")
        {
            yield return $"{name} should begin with: # {descriptor.Id} - {descriptor.Title}";
        }

        if (!lines.Take(4).Contains(HeadLine(descriptor), StringComparer.Ordinal))
        {
            yield return $"{name} should say below its title: {HeadLine(descriptor)}";
        }

        if (!OutsideFences(lines).Where(l => l.StartsWith("## ", StringComparison.Ordinal)).Select(l => l[3..]).SequenceEqual(Headings, StringComparer.Ordinal))
        {
            yield return $"{name} should have these headings, in this order: {string.Join(", ", Headings)}.";
            yield break;
        }

        foreach (var heading in Headings.Where(h => page[h].Length == 0))
        {
            yield return $"{name} has nothing below '{heading}'.";
        }

        foreach (var heading in new[] { "Reported", "Not reported" }.Where(h => RulePages.Notes(page, h).Count < 2))
        {
            yield return $"{name} needs two notes or more below '{heading}', each in a ```note fence (```case for a course, ```caseload for a caseload).";
        }

        foreach (var invitation in Invitations.Where(i => page.HowToSatisfyIt.Contains(i, StringComparison.OrdinalIgnoreCase)))
        {
            yield return $"{name} says '{invitation}' below 'How to satisfy it': nobody is asked for words about what did not happen.";
        }

        if (descriptor.Category is not (Category.Phase or Category.Documentation or Category.Cohort) && !page.HowToSatisfyIt.Contains("if it did not", StringComparison.Ordinal))
        {
            yield return $"{name} should say below 'How to satisfy it' that the note stays as it is if what is asked for did not take place.";
        }

        if (!page.WhyItMatters.Split('\n').Any(l => l.StartsWith("Source: ", StringComparison.Ordinal)))
        {
            yield return $"{name} should end 'Why it matters' with a line that begins 'Source: '.";
        }
    }

    private static IEnumerable<string> CheckMessages(Descriptor descriptor)
    {
        string[] messages = [descriptor.Message, descriptor.Shown, .. descriptor.Variants.Values.SelectMany(v => new[] { v.Message, v.Enough })];
        foreach (var message in messages)
        {
            if (!message.EndsWith('.') || !char.IsUpper(message[0]))
            {
                yield return $"{descriptor.Id}: \"{message}\" is no full sentence with a full stop.";
            }

            if (message.Split(' ', ',', ';', '.', '\'').Any(w => w.ToLowerInvariant() is "you" or "your" or "yours" or "must" or "failed"))
            {
                yield return $"{descriptor.Id}: \"{message}\" speaks to a person; say what the note shows or doesn't show.";
            }
        }
    }

    private static IEnumerable<string> CheckRelease(Descriptor descriptor)
    {
        var path = Repository.PathOf("rules", "Releases.md");
        if (!File.Exists(path) || !File.ReadLines(path).Contains(ReleaseLine(descriptor), StringComparer.Ordinal))
        {
            yield return $"rules/Releases.md has no line for {descriptor.Id}; it should be: {ReleaseLine(descriptor)}";
        }
    }

    private static IEnumerable<string> OutsideFences(IEnumerable<string> lines)
    {
        var fenced = false;
        foreach (var line in lines)
        {
            fenced ^= line.StartsWith("```", StringComparison.Ordinal);
            if (!fenced)
            {
                yield return line;
            }
        }
    }

    private static string Words(Stage stage) => stage switch
    {
        Stage.Initial => "initial",
        Stage.InitialDue => "initial once the focus is due",
        Stage.Middle => "middle",
        Stage.Termination => "termination",
        Stage.Maintenance => "maintenance",
        _ => "unknown",
    };

    private static string Letters(string title) => string.Concat(title.Where(char.IsLetter));
}
