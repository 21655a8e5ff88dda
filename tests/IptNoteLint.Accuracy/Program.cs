using System.Globalization;
using IptNoteLint.Accuracy;
using IptNoteLint.Facts;
using IptNoteLint.Linting;
using IptNoteLint.Rules.Focus;

const string Usage = """
    Measures how well notes are read.
      FOLDER [--from NAME] [--to NAME] [--wrong FIELD]   annotated notes: FOLDER/notes.gold.jsonl and FOLDER/notes/
      FILE.jsonl --risk [--wrong]                        short passages with or without an unanswered risk
      FILE.jsonl --context                               sentences with a marked target and its assertion
    --wrong lists what was told wrongly, with the evidence that misled.
    """;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args.Length == 0)
{
    Console.Error.WriteLine(Usage);
    return 2;
}

var lexicon = RulePack.Load(typeof(ProblemAreaNotNamed).Assembly).Lexicon;
var vocabulary = NoteVocabularyReader.Read(lexicon);
var extractor = new FactExtractor(lexicon, vocabulary);
if (args.Contains("--risk"))
{
    AccuracyReport.WriteRisk(Console.Out, RiskPassages.Read(args[0], extractor), args.Contains("--wrong"));
}
else if (args.Contains("--context"))
{
    AccuracyReport.WriteContext(Console.Out, args[0], lexicon, vocabulary);
}
else
{
    var (from, to) = (Option("--from") ?? "", Option("--to") ?? "\uFFFF");
    var (fields, facts) = GoldNotes.Read(args[0], f => string.CompareOrdinal(f, from) >= 0 && string.CompareOrdinal(f[..^Path.GetExtension(f).Length], to) <= 0, extractor);
    AccuracyReport.WriteFields(Console.Out, fields, facts, Option("--wrong"));
}

return 0;

string? Option(string name) => Array.IndexOf(args, name) is var i and >= 0 && i + 1 < args.Length ? args[i + 1] : null;
