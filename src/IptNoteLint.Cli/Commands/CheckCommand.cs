using System.CommandLine;
using System.CommandLine.Parsing;
using IptNoteLint.Caseloads;
using IptNoteLint.Cli.Documents;
using IptNoteLint.Cli.Settings;
using IptNoteLint.Cli.Store;
using IptNoteLint.Linting;
using IptNoteLint.Reports;

namespace IptNoteLint.Cli.Commands;

/// <summary><c>iptlint check PATH…</c>: lints notes once and reports.</summary>
internal sealed class CheckCommand
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Notes (.txt, .md), folders, patterns such as 'notes/**/s0?.txt', or - for standard input.",
    };

    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "The form of the report.",
        DefaultValueFactory = _ => ReportFormats.Console,
    }.OneOf(ReportFormats.All);

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "Writes the report to this file instead of standard output; only its owner can read it.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _passes = new("--show-passes") { Description = "Lists what the notes do show, too, with the evidence; in console, lines and csv. The other forms always do, or know findings only." };
    private readonly Option<bool> _statistics = new("--statistics") { Description = "Counts the outcomes of each rule; with --format console or json." };
    private readonly Option<bool> _timing = new("--timing") { Description = "Says on standard error how long each part of the work and each rule took." };
    private readonly Option<bool> _noColor = new("--no-color") { Description = "No colours, as with the variable NO_COLOR." };
    private readonly LintSettings _settings = new();
    private readonly TodayOption _today = new();

    /// <summary>The command with its options.</summary>
    public Command Create()
    {
        var command = new Command("check", "Checks notes and reports what they show and what they don't.") { _paths, _format, _output };
        _settings.AddTo(command);
        _today.AddTo(command);
        command.Add(_passes);
        command.Add(_statistics);
        command.Add(_timing);
        command.Add(_noColor);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var paths = arguments.GetRequiredValue(_paths);
        if (UnknownOption(arguments, paths) is { } unknown)
        {
            Screen.Say($"There is no option '{unknown}'. Put -- before a note with that name.");
            return RunOutcome.Trouble;
        }

        var format = arguments.GetRequiredValue(_format);
        var output = arguments.GetValue(_output);
        var statistics = arguments.GetValue(_statistics);
        if (Complaint(output, statistics, format) is { } complaint)
        {
            Screen.Say(complaint);
            return RunOutcome.Trouble;
        }

        var times = arguments.GetValue(_timing) ? new WorkTimes(TimeProvider.System) : null;
        var pack = WorkTimes.Of(times, "loading the rules", RuleBase.Load);
        var settings = _settings.Open(arguments, pack, RunFolder.Of(paths), quotes: !ReportFormats.Travels(format), times);
        var options = settings.Options;
        var baseline = SettingsText.Baseline(settings.Layer)?.ById(settings.Rules);
        var found = NoteArguments.Find(paths);
        foreach (var problem in found.Problems)
        {
            Screen.Say(problem);
        }

        // Yesterday's report, written among the notes, is none of them.
        var files = found.Files.Where(f => output is null || Path.GetFullPath(f.Path) != Path.GetFullPath(output)).ToList();
        var colours = Screen.AllowsColour(arguments.GetValue(_noColor));
        var style = output is null ? Screen.Style(!colours) : ConsoleStyle.Plain;
        var form = ReportFormats.Of(format, new ReportTerms(
            new ConsoleOptions(options.Quotes, arguments.GetValue(_passes), Screen.Width), style, statistics, options.FailOn, PlacesOf(files)));
        using var spool = OutputFile.Spool(output);
        var run = new CheckRun(new LintRun(settings, _today.Read(arguments), baseline, times), form, spool, times);
        try
        {
            LintProgress.Run(files.Count, colours, progress => run.Run(files, found.Root, progress));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Screen.Say("There is no room to put the report together; check the permission and the space of the folder for temporary files, or of the report's.");
            return RunOutcome.Trouble;
        }

        var tool = settings.Linter.Tool;
        if (!WorkTimes.Of(times, "writing the report", () => Write(output, form.Compose(run.Kept, tool), format, run.Kept, spool)))
        {
            return RunOutcome.Trouble;
        }

        // A report for people tells of trouble itself; one of lines has no room for terms.
        if (output is not null || !ReportFormats.IsForPeople(format))
        {
            SayTrouble(run);
        }

        if (output is not null || format == ReportFormats.Lines || !ReportFormats.IsForPeople(format))
        {
            RunRemarks.SayTerms(RunTerms.Of(tool).Concat(RunTerms.OfFolders(tool, run.Kept.Terms)), run.Kept.Baseline);
        }

        TimingText.Say(times);
        var outcome = RunOutcome.Of(run.Kept, options, run.Faults.Lines.Count > 0);
        return (outcome with { HasTrouble = outcome.HasTrouble || found.Problems.Count > 0 }).ExitCode;
    }

    // Of nothing at all, "no findings" would read like praise.
    private static bool Write(string? output, IEnumerable<Piece> report, string format, RunDigest kept, Spool spool) =>
        (output is null && kept.Notes == 0 && ReportFormats.IsForPeople(format)) || OutputFile.TryWrite(output, stream => spool.Compose(report, stream));

    // Told before the work is done, and not after it.
    private static string? Complaint(string? output, bool statistics, string format) =>
        statistics && !ReportFormats.HasStatistics(format) ? "--statistics goes with --format console or json."
        : output is null ? null : OutputFile.Complaint(output);

    // Where notes lie, seen from the working folder.
    private static Func<string, string> PlacesOf(IEnumerable<NoteFile> files)
    {
        var places = new Lazy<Dictionary<string, NoteFile>>(() => files.ToDictionary(f => f.Name, StringComparer.Ordinal));
        return name => !places.Value.TryGetValue(name, out var file) || file.Kind == NoteFileKind.StandardInput ? name : SettingsText.Shown(Path.GetFullPath(file.Path));
    }

    // The parser takes an option that it doesn't know for a path.
    private static string? UnknownOption(ParseResult arguments, string[] paths) =>
        arguments.Tokens.Any(t => t.Type == TokenType.DoubleDash) ? null
            : paths.FirstOrDefault(p => p.StartsWith('-') && p != NoteArguments.StandardInput);

    private static void SayTrouble(CheckRun run)
    {
        RunRemarks.SayUnread(run.Kept.NotLinted);
        foreach (var fault in run.Faults.Lines)
        {
            Screen.Say(fault);
        }

        Screen.Say(SummaryLine.Of(run.Kept));
    }
}
