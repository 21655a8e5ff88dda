using System.CommandLine;
using System.Globalization;
using IptNoteLint.Settings;

namespace IptNoteLint.Cli.Commands;

/// <summary>The option that says which day it is for the last days of suppressions: with it, the same notes give the same report on any day.</summary>
internal sealed class TodayOption
{
    private readonly Option<string> _day = new("--as-of")
    {
        Description = "The day on which last days of suppressions are judged, such as 2026-06-30; today unless said otherwise.",
        HelpName = "DATE",
    };

    /// <summary>Adds the option to a command.</summary>
    public void AddTo(Command command) => command.Add(_day);

    /// <summary>The day.</summary>
    /// <exception cref="SettingsException">What is given is no date.</exception>
    public DateOnly Read(ParseResult arguments) => arguments.GetValue(_day) is not { } text
        ? DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime)
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new SettingsException(_day.Name, $"'{text}' should be a date such as 2026-06-30.");
}
