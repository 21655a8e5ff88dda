using System.Text;
using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>Puts a report together in memory, where all its notes are at hand.</summary>
internal static class RunText
{
    /// <summary>The report of a run, notes and courses in the order in which it holds them.</summary>
    public static string Of(IRunForm form, LintReport report)
    {
        var parts = form.Parts(report).ToLookup(f => f.Part, StringComparer.Ordinal);
        var text = new StringBuilder();
        foreach (var piece in form.Compose(RunDigest.Of(report), report.Tool))
        {
            if (piece.Part is null)
            {
                text.Append(piece.Text);
                continue;
            }

            var fragments = parts[piece.Part].Select(f => Encoding.UTF8.GetString(f.Text)).Select(t => piece.Finish?.Invoke(t) ?? t).ToList();
            text.Append(fragments.Count == 0 ? piece.Nothing : piece.Before).AppendJoin(piece.Text, fragments).Append(fragments.Count == 0 ? "" : piece.After);
        }

        return text.ToString();
    }
}
