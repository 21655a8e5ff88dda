using System.Globalization;
using IptNoteLint.Linting;

namespace IptNoteLint.Cli.Commands;

/// <summary>Says how long the work took. It goes to standard error: a report is the same bytes however long it takes.</summary>
internal static class TimingText
{
    /// <summary>A line for each part of the work and each rule; none where nothing was measured.</summary>
    public static void Say(WorkTimes? times)
    {
        foreach (var (name, took) in times is null ? [] : times.Parts.Concat(times.Rules))
        {
            Screen.Say(string.Create(CultureInfo.InvariantCulture, $"{took.TotalMilliseconds,10:0.000} ms  {name}"));
        }
    }
}
