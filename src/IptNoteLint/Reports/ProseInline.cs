using System.Collections.Immutable;

namespace IptNoteLint.Reports;

/// <summary>Reads one paragraph of a rule page into runs: code, emphasis and the words of links.</summary>
internal static class ProseInline
{
    // Longest first, so that "**" is not read as two single stars.
    private static readonly (string Mark, ProseStyle Style)[] Marks =
        [("`", ProseStyle.Code), ("**", ProseStyle.Emphasis), ("*", ProseStyle.Emphasis)];

    public static ImmutableArray<ProseRun> Parse(string text)
    {
        var runs = ImmutableArray.CreateBuilder<ProseRun>();
        var plain = new System.Text.StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            if (TryRun(text, at, out var run, out var end))
            {
                Flush();
                runs.Add(run);
                at = end;
            }
            else if (TryLink(text, at, out var words, out end))
            {
                plain.Append(words);
                at = end;
            }
            else
            {
                plain.Append(text[at++]);
            }
        }

        Flush();
        return runs.ToImmutable();

        void Flush()
        {
            if (plain.Length > 0)
            {
                runs.Add(new ProseRun(ProseStyle.Plain, plain.ToString()));
                plain.Clear();
            }
        }
    }

    private static bool TryRun(string text, int at, out ProseRun run, out int end)
    {
        foreach (var (mark, style) in Marks)
        {
            var inner = at + mark.Length;
            if (string.CompareOrdinal(text, at, mark, 0, mark.Length) != 0)
            {
                continue;
            }

            var close = text.IndexOf(mark, inner, StringComparison.Ordinal);
            if (close > inner && !char.IsWhiteSpace(text[inner]) && !char.IsWhiteSpace(text[close - 1]))
            {
                run = new ProseRun(style, text[inner..close]);
                end = close + mark.Length;
                return true;
            }
        }

        run = new ProseRun(ProseStyle.Plain, "");
        end = at;
        return false;
    }

    private static bool TryLink(string text, int at, out string words, out int end)
    {
        words = "";
        end = at;
        var bracket = text[at] == '[' ? text.IndexOf("](", at, StringComparison.Ordinal) : -1;
        var close = bracket > 0 ? text.IndexOf(')', bracket) : -1;
        if (close < 0)
        {
            return false;
        }

        words = text[(at + 1)..bracket];
        end = close + 1;
        return true;
    }
}
