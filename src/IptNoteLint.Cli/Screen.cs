using System.Text;
using IptNoteLint.Reports;

namespace IptNoteLint.Cli;

/// <summary>Where a command's words go: findings to standard output, everything else to standard error, as UTF-8 whatever the locale.</summary>
internal static class Screen
{
    private const int WidthOfPipes = 100;

    /// <summary>Whether standard error is a terminal that can redraw a line.</summary>
    public static bool ShowsProgress => !Console.IsErrorRedirected && !IsDumb;

    /// <summary>Columns of the terminal; a fixed number in a pipe, so that output doesn't depend on the place.</summary>
    public static int Width
    {
        get
        {
            try
            {
                return Console.IsOutputRedirected || Console.WindowWidth <= 0 ? WidthOfPipes : Console.WindowWidth;
            }
            catch (IOException)
            {
                return WidthOfPipes;
            }
        }
    }

    private static bool IsDumb => Environment.GetEnvironmentVariable("TERM") == "dumb";

    /// <summary>Whether colours are welcome: not with <c>--no-color</c>, nor where <c>NO_COLOR</c> is set to anything.</summary>
    public static bool AllowsColour(bool noColor) => !noColor && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && !IsDumb;

    /// <summary>How standard output is styled: escape codes are for terminals.</summary>
    public static ConsoleStyle Style(bool noColor) =>
        AllowsColour(noColor) && !Console.IsOutputRedirected ? ConsoleStyle.Ansi : ConsoleStyle.Plain;

    /// <summary>Writes to standard output.</summary>
    public static void Write(string text)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Says something on a line of standard error. Control characters of file names are made visible.</summary>
    public static void Say(string line)
    {
        using var error = Console.OpenStandardError();
        error.Write(Encoding.UTF8.GetBytes($"iptlint: {VisibleText.OnOneLine(line)}\n"));
    }
}
