using System.CommandLine;
using IptNoteLint.Caseloads;
using IptNoteLint.Cli.Documents;
using IptNoteLint.Cli.Settings;
using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;
using IptNoteLint.Reports;
using IptNoteLint.Settings;

namespace IptNoteLint.Cli.Commands;

/// <summary><c>iptlint baseline create PATH… -o FILE</c>: takes down today's findings, so that later runs ask for new ones only.</summary>
internal sealed class BaselineCommand
{
    private readonly Argument<string[]> _paths = new("PATH") { Arity = ArgumentArity.OneOrMore, Description = "What check will be given: notes, folders or patterns." };
    private readonly Option<string> _output = new("--output", "-o") { Required = true, Description = "The file to write.", HelpName = "FILE" };
    private readonly LintSettings _settings = new();
    private readonly TodayOption _today = new();

    /// <summary>The command with its subcommand.</summary>
    public Command Create()
    {
        var create = new Command("create", "Writes the findings of today to a file. Those about risk are never among them.") { _paths, _output };
        _settings.AddTo(create);
        _today.AddTo(create);
        create.SetAction(Run);
        return new Command("baseline", "Keeps a list of known findings, for 'check --baseline'.") { create };
    }

    private int Run(ParseResult arguments)
    {
        var paths = arguments.GetRequiredValue(_paths);
        var pack = RuleBase.Load();
        var settings = _settings.Open(arguments, pack, RunFolder.Of(paths), quotes: false);
        var options = settings.Options;
        var found = NoteArguments.Find(paths);
        foreach (var problem in found.Problems)
        {
            Screen.Say(problem);
        }

        var known = new List<KnownFinding>();
        var kept = new RunDigest();
        var faults = new RunFaults();
        var run = new LintRun(settings, _today.Read(arguments));
        LintProgress.Run(found.Files.Count, Screen.AllowsColour(noColor: false), progress => run.Run(found.Files, found.Root, Take, progress));
        var baseline = KnownFindings.Sorted(known);
        if (!OutputFile.TryWrite(arguments.GetRequiredValue(_output), BaselineText.Write(baseline, BaselineReader.Version)))
        {
            return RunOutcome.Trouble;
        }

        foreach (var note in kept.NotLinted)
        {
            Screen.Say($"{note.Path}: {note.Error}");
        }

        Screen.Say($"Known findings: {baseline.Findings.Length}.");
        var outcome = RunOutcome.Of(kept, options, faults.Lines.Count > 0);
        return !outcome.HasNotes || outcome.HasTrouble || found.Problems.Count > 0 ? RunOutcome.Trouble : RunOutcome.Clean;

        void Take(LintReport report)
        {
            lock (known)
            {
                known.AddRange(KnownFindings.Of(report).Findings);
                kept.Take(report);
                faults.Take(report);
            }
        }
    }
}
