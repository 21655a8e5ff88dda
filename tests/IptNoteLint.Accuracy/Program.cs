using System.Globalization;
using System.Reflection;
using IptNoteLint.Accuracy;
using IptNoteLint.Facts;
using IptNoteLint.Lexicons;

// iptlint-accuracy FOLDER [--first N | --from N] [--wrong]
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
var lexicon = Lexicon.Compile(Directory.GetFiles(args[1], "*.txt").Order(StringComparer.Ordinal).Select(f => LexiconParser.Parse(Path.GetFileName(f), File.ReadAllText(f))));
var extractor = new FactExtractor(lexicon, NoteVocabularyReader.Read(lexicon));
var only = args.Length > 2 ? args[2] : "";
var (fields, facts) = GoldNotes.Read(args[0], f => string.CompareOrdinal(f, "d067") < 0 || f[0] != 'd', extractor);
foreach (var field in fields)
{
    Console.WriteLine($"{field.Name,-24} n={field.Answers.Count,4} acc={(double)field.Right / field.Answers.Count:F3} macroF1={Measures.MacroF1(field.Answers):F3} kappa={Measures.Kappa(field.Answers):F3}  {string.Join("  ", field.Name.StartsWith("session", StringComparison.Ordinal) ? [] : field.Classes.Select(c => $"{c}:{field.Counts(c).Tp}/{field.Counts(c).Fp}/{field.Counts(c).Fn}"))}");
    if (only == "all" || only.Split(',').Contains(field.Name))
    {
        foreach (var a in field.Answers.Where(a => a.Gold != a.Told))
        {
            Console.WriteLine($"    {a.File} gold={a.Gold} told={a.Told}");
            if (args.Length > 3)
            {
                foreach (var e in facts[a.File].Assessment.AllEvidence)
                {
                    Console.WriteLine($"        {e.Topic} {e.Value} \"{facts[a.File].Note.Source.Quote(e.Span)}\"");
                }
            }
        }
    }
}
