using System.CommandLine;
using IptNoteLint.Settings;

namespace IptNoteLint.Cli.Commands;

/// <summary>Options that take one of a few words.</summary>
internal static class ChoiceOption
{
    /// <summary>The option with its words: a shell completes them, and for any other word the nearest is named.</summary>
    /// <param name="option">The option.</param>
    /// <param name="words">The words.</param>
    public static Option<string> OneOf(this Option<string> option, params string[] words)
    {
        option.HelpName = string.Join('|', words);
        option.CompletionSources.Clear();
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !words.Contains(token.Value, StringComparer.Ordinal))
            {
                result.AddError($"{option.Name}: It can't be '{token.Value}'. Did you mean '{NearestName.To(token.Value, words)}'? It can be: {string.Join(", ", words)}.");
            }
        });
        return option;
    }
}
