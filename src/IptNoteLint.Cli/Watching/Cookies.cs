using IptNoteLint.Cli.Store;

namespace IptNoteLint.Cli.Watching;

/// <summary>
/// Answers whoever asks whether everything up to now has been handled: the asker puts an empty file among the reports, and it is
/// taken away once everything that a scan after its coming saw is reported.
/// </summary>
internal sealed class Cookies(ReportFolder reports)
{
    /// <summary>What the names of these files begin with.</summary>
    public const string Prefix = ".iptlint-cookie-";

    private readonly Dictionary<string, HashSet<string>> _open = new(StringComparer.Ordinal);

    /// <summary>The files that have come. To be called before a scan.</summary>
    public IReadOnlyList<string> Find(Hints hints) => hints.NeedsScan ? [.. Directory.EnumerateFiles(reports.Root, Prefix + "*").Where(c => !_open.ContainsKey(c))] : [];

    /// <summary>Takes away the files that are answered.</summary>
    /// <param name="found">Those that had come before the scan.</param>
    /// <param name="hints">What was looked at.</param>
    /// <param name="left">The notes that are still to be handled.</param>
    public void Answer(IReadOnlyList<string> found, Hints hints, IReadOnlyCollection<string> left)
    {
        foreach (var cookie in found.Where(_ => hints.NeedsScan))
        {
            _open[cookie] = new HashSet<string>(left, StringComparer.Ordinal);
        }

        foreach (var (cookie, waits) in _open.ToList())
        {
            waits.IntersectWith(left);
            if (waits.Count == 0)
            {
                File.Delete(cookie);
                _open.Remove(cookie);
            }
        }
    }
}
