namespace IptNoteLint.Accuracy;

/// <summary>Prints the figures of fields: a line each, then each field's classes and its confusion matrix, and what was told wrongly.</summary>
/// <param name="output">Where to.</param>
/// <param name="wrong">The field whose wrong answers are listed with their evidence; empty for every field, null for none.</param>
internal sealed class FieldReport(TextWriter output, string? wrong)
{
    /// <summary>More classes than this are no matrix that anybody reads.</summary>
    private const int MostClasses = 8;

    public void Write(IReadOnlyList<Field> fields)
    {
        WriteSums(fields);
        foreach (var field in fields)
        {
            output.WriteLine();
            output.WriteLine(field.Name);
            WriteClasses(field);
            WriteConfusion(field);
            WriteWrong(field);
        }
    }

    private void WriteSums(IReadOnlyList<Field> fields)
    {
        var looked = fields.Where(f => f.Absence is not null).ToList();
        if (looked.Count > 0)
        {
            output.WriteLine("looked for                     n  found missed invented  precision (95 %)     recall (95 %)        F1");
            foreach (var field in looked)
            {
                var sum = field.Count();
                output.WriteLine($"{field.Name,-27}{field.Answers.Count,5}  {sum.Tp,5}{sum.Fn,7}{sum.Fp,9}  {sum.Precision,-19}  {sum.Recall,-19}  {sum.F1:F3}");
            }
        }

        var told = fields.Where(f => !f.NamesWrong).ToList();
        if (told.Count > 0)
        {
            output.WriteLine("field                          n  right  accuracy (95 %)      macro-F1 (95 %)      kappa");
            foreach (var field in told)
            {
                output.WriteLine(
                    $"{field.Name,-27}{field.Answers.Count,5}  {field.Right,5}  {Figure.Accuracy(field),-19}  {Figure.MacroF1(field),-19}  {Measures.Kappa(field.Answers),5:F3}");
            }
        }
    }

    private void WriteClasses(Field field)
    {
        var classes = field.Classes.Where(c => !field.NamesWrong || c != field.Absence).ToList();
        if (classes.Count > 2 * MostClasses)
        {
            output.WriteLine($"  {classes.Count} different answers: no table");
            return;
        }

        var width = classes.Append("class").Max(c => c.Length);
        output.WriteLine($"  {"class".PadRight(width)}   TP   FP   FN  precision (95 %)     recall (95 %)        F1 (95 %)");
        foreach (var cls in classes)
        {
            var counts = field.Count(cls);
            // Problems have no "none" that could be drawn: an interval by bootstrap would say nothing of the invented ones.
            var f1 = field.NamesWrong ? $"{counts.F1:F3}" : Figure.F1(field, cls).ToString();
            output.WriteLine($"  {cls.PadRight(width)}{counts.Tp,5}{counts.Fp,5}{counts.Fn,5}  {counts.Precision,-19}  {counts.Recall,-19}  {f1}");
        }
    }

    private void WriteConfusion(Field field)
    {
        var classes = field.Classes.ToList();
        if (field.NamesWrong || classes.Count > MostClasses)
        {
            var pairs = field.Answers.Where(a => !a.IsRight && !field.NamesWrong).GroupBy(a => $"annotated {a.Gold}, told {a.Told}");
            foreach (var pair in pairs.OrderBy(p => p.Key, StringComparer.Ordinal))
            {
                output.WriteLine($"  {pair.Key}: {pair.Count()}");
            }

            return;
        }

        const string corner = "annotated \\ told";
        var width = classes.Append(corner).Max(c => c.Length);
        output.WriteLine($"  {corner.PadRight(width)}  {string.Join("  ", classes)}");
        foreach (var gold in classes)
        {
            var row = classes.Select(told => $"{field.Answers.Count(a => a.Gold == gold && a.Told == told)}".PadLeft(told.Length));
            output.WriteLine($"  {gold.PadRight(width)}  {string.Join("  ", row)}");
        }
    }

    private void WriteWrong(Field field)
    {
        var inFull = wrong is "" || wrong == field.Name;
        foreach (var answer in field.Answers.Where(a => !a.IsRight && (inFull || field.NamesWrong)))
        {
            output.WriteLine($"  {Say(field, answer)}");
            foreach (var line in inFull ? answer.Evidence : [])
            {
                output.WriteLine($"      {line}");
            }

            if (inFull && answer.Evidence.Count == 0)
            {
                output.WriteLine("      nothing in it was taken as evidence");
            }
        }
    }

    private static string Say(Field field, Answer answer) =>
        answer.Told == field.Absence ? $"missed: {answer.Item}"
        : answer.Gold == field.Absence ? $"invented: {answer.Item}"
        : $"{answer.Item}: annotated {answer.Gold}, told {answer.Told}";
}
