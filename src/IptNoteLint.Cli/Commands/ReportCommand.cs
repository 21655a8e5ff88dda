using System.CommandLine;
using IptNoteLint.Caseloads;
using IptNoteLint.Cli.Documents;
using IptNoteLint.Cli.Settings;
using IptNoteLint.Diagnostics;
using IptNoteLint.Reports;
using IptNoteLint.Reports.Caseloads;
using IptNoteLint.Settings;

namespace IptNoteLint.Cli.Commands;

/// <summary><c>iptlint report FOLDER</c>: one report of a whole caseload.</summary>
internal sealed class ReportCommand
{
    private const string Html = "html";
    private const string Csv = "csv";
    private const string Json = "json";

    private readonly Argument<string> _folder = new("FOLDER") { Description = "The folder of notes, with a folder for each course." };

    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "One page, one row for each note and rule, or the JSON that check writes.",
        DefaultValueFactory = _ => Html,
    }.OneOf(Html, Csv, Json);

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "Writes the report to this file instead of standard output; only its owner can read it.",
        HelpName = "FILE",
    };

    private readonly Option<string> _since = new("--since")
    {
        Description = "An earlier report of the same folder, written with --format json: says what is new, fixed and still open.",
        HelpName = "FILE.json",
    };

    private readonly Option<string> _case = new("--case") { Description = "One course alone, by the name of its folder.", HelpName = "ID" };

    private readonly Option<bool> _portfolio = new("--portfolio")
    {
        Description = "With --case: a pack for accreditation, with what a portfolio asks for and what the notes don't show.",
    };

    private readonly Option<bool> _noColor = new("--no-color") { Description = "No colours, as with the variable NO_COLOR." };
    private readonly LintSettings _settings = new();
    private readonly TodayOption _today = new();

    /// <summary>The command with its options.</summary>
    public Command Create()
    {
        var command = new Command("report", "Reports on a whole caseload: one page for a supervisor.") { _folder, _format, _output, _since, _case, _portfolio };
        _settings.AddTo(command);
        _today.AddTo(command);
        command.Add(_noColor);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var folder = arguments.GetRequiredValue(_folder);
        var output = arguments.GetValue(_output);
        if (output is null && arguments.GetValue(_format) == Html && !Console.IsOutputRedirected)
        {
            Screen.Say("A page is for a browser and not for a terminal; name a file with -o FILE.html.");
            return RunOutcome.Trouble;
        }

        if (!Directory.Exists(folder))
        {
            Screen.Say($"There is no folder '{folder}'; check the name.");
            return RunOutcome.Trouble;
        }

        if (Complaint(arguments, output) is { } complaint)
        {
            Screen.Say(complaint);
            return RunOutcome.Trouble;
        }

        var found = NoteArguments.Find([folder]);
        foreach (var problem in found.Problems)
        {
            Screen.Say(problem);
        }

        // Yesterday's report, written among the notes, is none of them.
        var files = found.Files.Where(f => output is null || Path.GetFullPath(f.Path) != Path.GetFullPath(output)).ToList();
        if (files.Count > 0 && arguments.GetValue(_case) is { } course && (files = CaseFiles.Of(files, course, found.Root)).Count == 0)
        {
            Screen.Say($"There is no course '{course}'. Did you mean {NearestName.To(course, CaseFiles.Names(found.Files, found.Root))}?");
            return RunOutcome.Trouble;
        }

        EarlierReport? earlier = null;
        if (arguments.GetValue(_since) is { } since && (earlier = EarlierReportFile.Read(since)) is null)
        {
            return RunOutcome.Trouble;
        }

        return files.Count == 0 ? RunOutcome.Trouble : Write(arguments, files, found, output, earlier);
    }

    private int Write(ParseResult arguments, List<NoteFile> files, NoteArguments found, string? output, EarlierReport? earlier)
    {
        using var stop = new StopSignals();
        var pack = RuleBase.Load();
        var settings = _settings.Open(arguments, pack, RunFolder.FolderOf(arguments.GetRequiredValue(_folder)), quotes: false);
        try
        {
            var form = arguments.GetValue(_portfolio)
                ? new PortfolioPage(settings.Options.Quotes)
                : FormOf(arguments.GetRequiredValue(_format), settings.Options.Quotes, earlier);
            using var spool = OutputFile.Spool(output);
            var caseload = new CaseloadDigest(found.Root, earlier);
            var lint = new LintRun(settings, _today.Read(arguments), SettingsText.Baseline(settings.Layer)?.ById(settings.Rules))
            {
                Only = arguments.GetValue(_case) is { } part && CaseFiles.IsPart(part) ? part : null,
            };
            var run = new CaseloadRun(settings, lint, form, spool, caseload);
            LintProgress.Run(files.Count, Screen.AllowsColour(arguments.GetValue(_noColor)), progress => run.Run(files, found.Root, progress, stop.Token));
            if (arguments.GetValue(_portfolio) && caseload.Cases.Count == 0)
            {
                Screen.Say($"The notes of '{arguments.GetValue(_case)}' are no course{Why(caseload)}, so there is no portfolio to write.");
                return RunOutcome.Trouble;
            }

            var tool = settings.Linter.Tool;
            OutputFile.Write(output, stream => spool.Compose(form.Compose(caseload, tool), stream, stop.Token));
            Say(caseload, run, arguments.GetValue(_format) == Html ? null : tool);
            return (run.Outcome with { HasTrouble = run.Outcome.HasTrouble || found.Problems.Count > 0 }).ExitCode;
        }
        catch (OperationCanceledException)
        {
            Screen.Say("Ended before the report was whole; nothing was written.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Screen.Say($"The report can't be written{(output is null ? "" : $" to '{output}'")}; check the folder, the permission and the space.");
        }

        return RunOutcome.Trouble;
    }

    private static ICaseloadForm FormOf(string format, bool quotes, EarlierReport? earlier) => format switch
    {
        Csv => new CaseloadCsv(earlier),
        Json => new CaseloadJson(quotes),
        _ => new CaseloadPage(quotes),
    };

    // What somebody asked for that can't be had together.
    private string? Complaint(ParseResult arguments, string? output)
    {
        var isPortfolio = arguments.GetValue(_portfolio);
        return output is not null && OutputFile.Complaint(output) is { } place ? place
            : isPortfolio && (arguments.GetValue(_case) is null || arguments.GetValue(_format) != Html) ? "--portfolio makes a page of one course; name it with --case."
            : isPortfolio && arguments.GetValue(_since) is not null ? "A portfolio compares nothing with an earlier report; leave --since or --portfolio out."
            : null;
    }

    private static string Why(CaseloadDigest caseload) => caseload.Loose.FirstOrDefault() is { } loose ? $": {LooseWords.Of(loose.Why)}" : "";

    // A page tells the terms itself; null for one.
    private static void Say(CaseloadDigest caseload, CaseloadRun run, ToolInfo? tool)
    {
        RunRemarks.SayUnread(caseload.NotLinted);
        foreach (var fault in run.Faults)
        {
            Screen.Say(fault);
        }

        if (tool is null)
        {
            return;
        }

        RunRemarks.SayTerms(RunTerms.Of(tool).Concat(RunTerms.OfFolders(tool, caseload.Terms)).Concat(caseload.Loose.Select(LooseWords.Sentence)), caseload.Baseline);
        if (caseload.Trend?.HasNothingInCommon == true)
        {
            Screen.Say("No note of the earlier report was read this time; it may be of another folder.");
        }
    }
}
