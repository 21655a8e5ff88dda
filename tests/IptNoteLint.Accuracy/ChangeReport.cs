namespace IptNoteLint.Accuracy;

/// <summary>Prints what a change won and lost: each field's figures before and now, then the items that turned, with the evidence of both.</summary>
internal static class ChangeReport
{
    public static void Write(TextWriter output, IReadOnlyList<FieldChange> changes)
    {
        output.WriteLine("field                          n  accuracy          macro-F1 or F1    now right  now wrong");
        foreach (var change in changes)
        {
            var n = change.Now.Answers.Count;
            output.WriteLine(
                n == 0 ? $"{change.Now.Name,-27}    0  not measured before"
                : $"{change.Now.Name,-27}{n,5}  {Accuracy(change.Before):F3} -> {Accuracy(change.Now):F3}    {F1(change.Before):F3} -> {F1(change.Now):F3}    {change.Count(Turn.Won),9}  {change.Count(Turn.Lost),9}");
        }

        if (changes.Sum(c => c.Uncompared) is > 0 and var uncompared)
        {
            output.WriteLine($"{uncompared} answers stand in one of the two only and are left out.");
        }

        foreach (var change in changes.Where(c => c.Changes.Count > 0))
        {
            output.WriteLine();
            output.WriteLine(change.Now.Name);
            foreach (var item in change.Changes)
            {
                WriteItem(output, item);
            }
        }
    }

    private static void WriteItem(TextWriter output, ChangedAnswer item)
    {
        var (turn, before, now) = item;
        var annotated = before.Gold == now.Gold ? $"annotated {now.Gold}" : $"annotated {now.Gold}, {before.Gold} before";
        output.WriteLine($"  {Say(turn)}: {now.Item}, {annotated}, told {now.Told}, {before.Told} before");
        // What both rest on explains no change, but it may be what misleads.
        foreach (var line in before.Evidence.Union(now.Evidence, StringComparer.Ordinal))
        {
            var mark = !now.Evidence.Contains(line, StringComparer.Ordinal) ? '-' : before.Evidence.Contains(line, StringComparer.Ordinal) ? ' ' : '+';
            output.WriteLine($"    {mark} {line}");
        }
    }

    private static string Say(Turn turn) => turn switch
    {
        Turn.Won => "now right",
        Turn.Lost => "now wrong",
        _ => "still wrong",
    };

    private static double Accuracy(Field field) => Figure.OfShare(field.Right, field.Answers.Count).Value;

    private static double F1(Field field) => field.Absence is null ? Measures.MacroF1(field.Answers) : field.Count().F1;
}
