using System.CommandLine.Completions;
using IptNoteLint.Settings;

namespace IptNoteLint.Cli.Commands;

/// <summary>The words that a shell offers where a command takes a rule, a profile or a documentation pack.</summary>
internal static class Completions
{
    /// <summary>Every id and name of a rule; behind a comma, the next one of a list.</summary>
    public static IEnumerable<CompletionItem> Rules(CompletionContext context) => List(context, RuleBase.Load().SettingReader.Rules.All);

    /// <summary>The same, and the word for all rules on trial.</summary>
    public static IEnumerable<CompletionItem> RulesAndPreview(CompletionContext context) =>
        List(context, RuleBase.Load().SettingReader.Rules.All.Add(SettingKeys.Preview));

    /// <summary>Every id and name of a rule, with the sign that stands before its weight.</summary>
    public static IEnumerable<CompletionItem> RulesToWeigh(CompletionContext context) =>
        List(context, RuleBase.Load().SettingReader.Rules.All.Select(r => r + "="));

    /// <summary>The profiles.</summary>
    public static IEnumerable<CompletionItem> Profiles(CompletionContext context) => List(context, RuleBase.Load().Profiles.Names);

    /// <summary>The documentation packs; behind a comma, the next one.</summary>
    public static IEnumerable<CompletionItem> Packs(CompletionContext context) => List(context, RuleBase.Load().Profiles.PackNames);

    private static IEnumerable<CompletionItem> List(CompletionContext context, IEnumerable<string> words)
    {
        var written = context.WordToComplete;
        var head = written[..(written.LastIndexOf(',') + 1)];
        return words.Select(w => new CompletionItem(head + w));
    }
}
