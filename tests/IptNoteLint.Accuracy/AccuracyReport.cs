using IptNoteLint.Facts;
using IptNoteLint.Lexicons;
using IptNoteLint.Notes;

namespace IptNoteLint.Accuracy;

/// <summary>Prints figures: accuracy with Wilson's interval, macro-F1 with a bootstrap interval, kappa, and counts a class.</summary>
internal static class AccuracyReport
{
    public static void WriteFields(TextWriter output, List<Field> fields, Dictionary<string, NoteFacts> facts, string? wrong)
    {
        output.WriteLine("field                        n  accuracy  95 % interval   macro-F1  95 % interval   kappa  class:found/invented/missed");
        foreach (var field in fields)
        {
            var (low, high) = Measures.Wilson(field.Right, field.Answers.Count);
            var (lowF1, highF1) = Measures.Bootstrap(field.Answers, Measures.MacroF1);
            var classes = field.Classes.Count() > 8 ? "" : string.Join("  ", field.Classes.Select(c => $"{c}:{field.Counts(c).Tp}/{field.Counts(c).Fp}/{field.Counts(c).Fn}"));
            output.WriteLine(
                $"{field.Name,-25}{field.Answers.Count,5}  {(double)field.Right / field.Answers.Count,8:F3}  {low:F3}-{high:F3}  {Measures.MacroF1(field.Answers),9:F3}  {lowF1:F3}-{highF1:F3}  {Measures.Kappa(field.Answers),6:F3}  {classes}");
            if (field.Name == wrong)
            {
                WriteWrong(output, field, facts);
            }
        }
    }

    public static void WriteRisk(TextWriter output, (Field Field, Dictionary<string, (string Kind, string Text, NoteFacts Facts)> Passages) risk, bool wrong)
    {
        var (found, invented, missed) = risk.Field.Counts("gap");
        output.WriteLine($"risk passages n={risk.Field.Answers.Count} found={found} missed={missed} false alarms={invented}");
        foreach (var answer in risk.Field.Answers.Where(a => wrong && a.Gold != a.Told))
        {
            var (kind, text, facts) = risk.Passages[answer.File];
            output.WriteLine($"  {(answer.Gold == "gap" ? "missed" : "false alarm")} {answer.File} {kind}: {text.ReplaceLineEndings(" / ")}");
            output.WriteLine("      " + string.Join("; ", facts.Assessment.Risk.Evidence.Select(e => $"{e.Topic} {e.Value} '{facts.Note.Source.Quote(e.Span)}'")));
        }
    }

    public static void WriteContext(TextWriter output, string path, Lexicon lexicon, NoteVocabulary vocabulary)
    {
        foreach (var bare in (bool[])[true, false])
        {
            foreach (var field in ContextRows.Read(path, bare, lexicon, vocabulary))
            {
                var (tp, fp, fn) = field.Counts("yes");
                output.WriteLine(
                    $"{field.Name,-13}{(bare ? "all rows    " : "no bare rows")} n={field.Answers.Count} precision={(double)tp / Math.Max(1, tp + fp):F3} recall={(double)tp / Math.Max(1, tp + fn):F3} F1={Measures.F1(field.Answers, "yes"):F3}");
            }
        }
    }

    private static void WriteWrong(TextWriter output, Field field, Dictionary<string, NoteFacts> facts)
    {
        foreach (var answer in field.Answers.Where(a => a.Gold != a.Told))
        {
            output.WriteLine($"    {answer.File}: annotated {answer.Gold}, told {answer.Told}");
            foreach (var evidence in facts[answer.File].Assessment.AllEvidence)
            {
                output.WriteLine($"        {evidence.Topic} {evidence.Value} \"{facts[answer.File].Note.Source.Quote(evidence.Span).ReplaceLineEndings(" ")}\"");
            }
        }
    }
}
