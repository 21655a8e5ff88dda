using System.CommandLine;

namespace IptNoteLint.Cli.Commands;

/// <summary>Where a watched folder's reports and ledger are: what <c>watch</c>, <c>status</c> and <c>purge</c> agree on.</summary>
internal sealed class ReportPlace
{
    private readonly Argument<string> _folder = new("FOLDER") { Description = "The folder of notes." };

    private readonly Option<string> _reports = new("--reports")
    {
        Description = "Where reports go; FOLDER/lint-reports unless said otherwise.",
        HelpName = "DIR",
    };

    private readonly Option<string> _ledger = new("--ledger")
    {
        Description = $"The file that keeps account of every note; {Store.Ledger.FileName} among the reports unless said otherwise. It must lie on a disk of this machine.",
        HelpName = "FILE",
    };

    /// <summary>Adds the argument and the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_folder);
        command.Add(_reports);
        command.Add(_ledger);
    }

    /// <summary>The full path of the folder of notes.</summary>
    public string Folder(ParseResult arguments) => Full(arguments.GetRequiredValue(_folder));

    /// <summary>The full path of the folder of reports.</summary>
    public string Reports(ParseResult arguments) => arguments.GetValue(_reports) is { } reports ? Full(reports) : Path.Combine(Folder(arguments), "lint-reports");

    /// <summary>The full path of the ledger.</summary>
    public string Ledger(ParseResult arguments) => arguments.GetValue(_ledger) is { } ledger ? Path.GetFullPath(ledger) : Path.Combine(Reports(arguments), Store.Ledger.FileName);

    private static string Full(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
}
