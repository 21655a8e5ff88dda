using IptNoteLint.Facts;
using IptNoteLint.Linting;
using IptNoteLint.Rules.Focus;

namespace IptNoteLint.Accuracy;

/// <summary>The whole command: measures, writes JSON if asked, prints figures or what changed.</summary>
internal static class AccuracyCommand
{
    /// <returns>0, or 2 for what can't be measured.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        if (!Arguments.TryRead(args, out var arguments, out var slip))
        {
            error.WriteLine(args.Count == 0 ? Arguments.Usage : $"{slip}\n{Arguments.Usage}");
            return 2;
        }

        try
        {
            // Before the new file is written, which may be the same.
            var before = arguments.Compare is { } old ? ReadBefore(old) : null;
            var fields = Measure(arguments);
            if (arguments.Wrong is { Length: > 0 } wrong && fields.All(f => f.Name != wrong))
            {
                throw new FormatException($"There is no field \"{wrong}\", but: {string.Join("; ", fields.Select(f => f.Name))}.");
            }

            if (arguments.Json is { } file)
            {
                using var stream = File.Create(file);
                FieldsJson.Write(stream, fields);
            }

            if (before is null)
            {
                new FieldReport(output, arguments.Wrong).Write(fields);
            }
            else
            {
                ChangeReport.Write(output, FieldChange.Between(before, fields));
            }

            return 0;
        }
        catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine(e.Message);
            return 2;
        }
    }

    private static List<Field> ReadBefore(string path)
    {
        using var stream = File.OpenRead(path);
        try
        {
            return FieldsJson.Read(stream);
        }
        catch (FormatException e)
        {
            throw new FormatException($"{path} can't be compared with. {e.Message}", e);
        }
    }

    private static List<Field> Measure(Arguments arguments)
    {
        var (path, range) = (arguments.Path, arguments.Range);
        var pack = RulePack.Load(typeof(ProblemAreaNotNamed).Assembly);
        var fields =
            File.Exists(path) && arguments.Context ? ContextRows.Read(path, pack.Lexicon, NoteVocabularyReader.Read(pack.Lexicon))
            : File.Exists(path) ? RiskPassages.Read(path, pack.Reader())
            : File.Exists(Path.Combine(path, GoldNotes.Annotations)) ? GoldNotes.Read(path, range, pack.Reader())
            : CaseFolders.AreIn(path) ? CaseFolders.Read(path, range, new NoteLinter(pack, new LintOptions()))
            : throw new FormatException($"{path} holds neither {GoldNotes.Annotations} nor folders with a {CaseFolders.Annotation}.");
        return fields.Sum(f => f.Answers.Count) > 0 ? fields : throw new FormatException($"Nothing in {path} is there to be measured, or lies between --from and --to.");
    }
}
