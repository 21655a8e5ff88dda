using Spectre.Console;

namespace IptNoteLint.Cli.Commands;

/// <summary>Shows on a terminal how far the work is; in a pipe nothing.</summary>
internal static class LintProgress
{
    // Fewer are done before a bar could be read.
    private const int LeastNotes = 20;

    /// <summary>Does work that tells of each note that is done.</summary>
    /// <param name="notes">How many there are.</param>
    /// <param name="colours">Whether colours are welcome.</param>
    /// <param name="work">The work.</param>
    public static void Run(int notes, bool colours, Action<IProgress<int>?> work)
    {
        if (notes < LeastNotes || !Screen.ShowsProgress)
        {
            work(null);
            return;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Console.Error),
            Ansi = AnsiSupport.Yes,
            ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
        });
        console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RateColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask("Reading notes", maxValue: notes);
                work(new Done(task));
            });
    }

    // Not Progress<T>, which would hand the numbers to other threads.
    private sealed class Done(ProgressTask task) : IProgress<int>
    {
        public void Report(int value) => task.Increment(value);
    }
}
