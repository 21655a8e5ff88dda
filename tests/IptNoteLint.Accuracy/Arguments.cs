using System.Diagnostics.CodeAnalysis;

namespace IptNoteLint.Accuracy;

/// <summary>What the command line asks for.</summary>
/// <param name="Path">A folder or file.</param>
/// <param name="Range">Which notes or courses.</param>
/// <param name="Wrong">The field whose wrong answers are listed; empty for every field, null for none.</param>
/// <param name="Json">Where to write figures and answers, or null.</param>
/// <param name="Compare">What <c>--json</c> wrote before, or null.</param>
/// <param name="Context">Whether the file holds sentences with a marked target rather than passages about risk.</param>
internal sealed record Arguments(string Path, NameRange Range, string? Wrong, string? Json, string? Compare, bool Context)
{
    public const string Usage = """
        Measures how well notes are read.
          FOLDER                annotated notes: FOLDER/notes.gold.jsonl and FOLDER/notes/
                                annotated courses: FOLDER/*/case.json
          FILE.jsonl --risk     short passages with or without an unanswered risk
          FILE.jsonl --context  sentences with a marked target and its assertion
        Options:
          --from NAME, --to NAME  only notes or courses from, or up to, this name; no other is opened
          --wrong [FIELD]         also lists what was told wrongly, in one field or all, with the evidence that misled
          --json FILE             also writes the figures and every answer as JSON
          --compare FILE          prints what changed since --json wrote FILE: figures, and what is now right or now wrong
        """;

    /// <summary>Reads a command line.</summary>
    /// <returns>False for one that can't be meant: a slip in <c>--to</c> must not open notes that are to stay unread.</returns>
    public static bool TryRead(IReadOnlyList<string> args, [NotNullWhen(true)] out Arguments? arguments, out string error)
    {
        (arguments, error) = (null, "");
        string? path = null;
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < args.Count; i++)
        {
            var follows = i + 1 < args.Count && !args[i + 1].StartsWith("--", StringComparison.Ordinal);
            switch (args[i])
            {
                case "--from" or "--to" or "--json" or "--compare" when follows:
                case "--wrong" when follows:
                    options[args[i]] = args[++i];
                    break;
                case "--wrong" or "--risk" or "--context":
                    options[args[i]] = "";
                    break;
                case ['-', ..] or "":
                    error = $"{args[i]} is no option, or lacks its value.";
                    return false;
                default:
                    error = path is null ? "" : $"{args[i]}: only one folder or file can be measured at once.";
                    path ??= args[i];
                    break;
            }
        }

        var ofFile = options.ContainsKey("--risk") || options.ContainsKey("--context");
        error = error.Length > 0 ? error
            : path is null ? "A folder or file is missing."
            : options.ContainsKey("--risk") && options.ContainsKey("--context") ? "--risk and --context can't be asked of one file."
            : ofFile && !File.Exists(path) ? $"{path} is no file."
            : !ofFile && !Directory.Exists(path) ? $"{path} is no folder."
            : ofFile && (options.ContainsKey("--from") || options.ContainsKey("--to")) ? "--from and --to choose among notes or courses in a folder."
            : "";
        if (error.Length == 0)
        {
            arguments = new Arguments(
                path!, new NameRange(options.GetValueOrDefault("--from", ""), options.GetValueOrDefault("--to", "")), options.GetValueOrDefault("--wrong"),
                options.GetValueOrDefault("--json"), options.GetValueOrDefault("--compare"), options.ContainsKey("--context"));
        }

        return error.Length == 0;
    }
}
