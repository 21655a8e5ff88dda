using System.Globalization;
using System.Reflection;
using IptNoteLint.Accuracy;
using IptNoteLint.Facts;
using IptNoteLint.Lexicons;

// iptlint-accuracy FOLDER [--first N | --from N] [--wrong]
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
var lexicon = Lexicon.Compile(Directory.GetFiles(args[1], "*.txt").Order(StringComparer.Ordinal).Select(f => LexiconParser.Parse(Path.GetFileName(f), File.ReadAllText(f))));
var extractor = new FactExtractor(lexicon, NoteVocabularyReader.Read(lexicon));
if (args.Length > 3 && args[2] == "dump")
{
    foreach (var file in args[3].Split(','))
    {
        var path = Directory.GetFiles(Path.Combine(args[0], "notes"), file + ".*")[0];
        var source = GoldNotes.ReadNote(path, file);
        var parsed = new IptNoteLint.Notes.NoteParser(NoteVocabularyReader.Read(lexicon)).Parse(source);
        var ranges = parsed.Sentences.Select(s => new TokenRange(s.FirstToken, s.EndToken, s.Role != IptNoteLint.Notes.SentenceRole.Prose)).ToArray();
        var matches = LexiconMatcher.Match(lexicon, source, parsed.Tokens, ranges);
        Console.WriteLine("=== " + file);
        foreach (var s in parsed.Sentences)
        {
            Console.WriteLine($"[{parsed.Sections[s.Section].Kind}/{s.Role}/{s.Paragraph}] {source.Quote(s.Span)}");
            Console.WriteLine("     " + string.Join("  ", matches.Where(m => m.First >= s.FirstToken && m.First < s.EndToken && !lexicon.Ids[m.Concept].StartsWith("class") && !lexicon.Ids[m.Concept].StartsWith("pronoun") && !lexicon.Ids[m.Concept].StartsWith("verb")).Select(m => $"{lexicon.Ids[m.Concept]}<{source.Quote(parsed.SpanOf(m.First, m.End))}>")));
        }
    }

    return;
}

if (args[0].EndsWith("risk.jsonl", StringComparison.Ordinal))
{
    var (field, passages) = RiskPassages.Read(args[0], extractor);
    var (tp, fp, fn) = field.Counts("gap");
    Console.WriteLine($"risk passages n={field.Answers.Count} found={tp} missed={fn} falseAlarms={fp}");
    foreach (var a in field.Answers.Where(a => args.Length > 2 && a.Gold != a.Told).OrderBy(a => a.Gold, StringComparer.Ordinal))
    {
        var (kind, text, passage) = passages[a.File];
        Console.WriteLine($"  {(a.Gold == "gap" ? "MISSED" : "FALSE ")} {a.File} {kind}: {text.ReplaceLineEndings(" / ")}");
        Console.WriteLine("        " + string.Join("; ", passage.Assessment.Risk.Evidence.Select(e => $"{e.Topic} {e.Value} '{passage.Note.Source.Quote(e.Span)}'")));
    }

    return;
}

if (args[0].EndsWith(".jsonl", StringComparison.Ordinal))
{
    foreach (var withBare in (bool[])[true, false])
    {
        foreach (var field in ContextRows.Read(args[0], withBare, lexicon, NoteVocabularyReader.Read(lexicon)))
        {
            var (tp, fp, fn) = field.Counts("yes");
            Console.WriteLine($"{field.Name,-14} {(withBare ? "all " : "no bare")} n={field.Answers.Count} P={(double)tp / Math.Max(1, tp + fp):F3} R={(double)tp / Math.Max(1, tp + fn):F3} F1={Measures.F1(field.Answers, "yes"):F3} ({tp}/{fp}/{fn})");
            if (args.Length > 2 && withBare && field.Name == args[2])
            {
                Console.WriteLine(string.Join(' ', field.Answers.Where(a => a.Gold != a.Told).Select(a => (a.Gold == "yes" ? "-" : "+") + a.File)));
            }
        }
    }

    return;
}

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
