using System.Text.Json;
using System.Xml.Linq;
using CsCheck;
using IptNoteLint.Lexicons;
using IptNoteLint.Linting;
using IptNoteLint.Notes;
using IptNoteLint.Tests.Lexicons;
using IptNoteLint.Tests.Reports;

namespace IptNoteLint.Tests.Rules;

/// <summary>Notes put together by chance from words of the field, signs of forms, and what breaks readers and writers.</summary>
public sealed class RandomNoteTests
{
    private const string Script = "<script>alert(1)</script>";

    private static readonly string[] Pieces =
    [
        "Session 5 of 12", "Client: K17\n", "2026-02-30", "3/4", "PHQ-9 27 -> 4", "mood 3.5", "grief", "role dispute", "not", "denies", "no longer", "if", "when she was eight",
        "last week", "yesterday", "her sister", "his", "suicidal", "wants to be dead", "plan:", "Plan: ", "S: ", "P: ", "# Mood\n", "- [x] ", "[ ] ", "---\n", "| a | b |\n", "\t", "  ",
        ". ", "; ", ", ", ": ", "? ", "! ", "…", "(", ")", "\"", "\u201C", "'", "/", "w/ ", "\n", "\r\n", "\r", "\n\n", "\u2028", "\u0085", "\u00A0",
        "because", "and", "but", "that day", "she said", "we role-played", "argued", "0", "999999999999999999999", "\u0661\u0662", "e\u0301", "\u202E", "\u200B", "\U0001F468\u200D\U0001F469", "\uD800", "\uFFFF",
        "\u001b[2J", "\u0000", Script, "]]>", "-->", "&amp;", "=1+1", "%s", "{0}", "iptlint: allow IPT1001 because x", "PSYCHOTHERAPY NOTES", "Dear Dr", "twelve", "of the", "a", "x",
    ];

    private static readonly Gen<string> Note = Gen.Select(
        new GenArray<int>(Gen.Int[0, Pieces.Length - 1])[0, 60], Gen.Char[" \n\u0020."], (parts, glue) => string.Join(glue, parts.Select(p => Pieces[p])));

    [Fact]
    public void Parse_AnyNote_KeepsWithinItsText_AndInOrder() => Note.Sample(text =>
    {
        var note = new NoteParser(RuleLexicons.Vocabulary).Parse(RulePackUnderTest.Source(text));
        var end = 0;
        foreach (var sentence in note.Sentences)
        {
            Assert.True(sentence.Span.Start >= end && sentence.Span.End <= text.Length && sentence.FirstToken < sentence.EndToken && sentence.EndToken <= note.Tokens.Length);
            end = sentence.Span.End;
        }

        Assert.NotEmpty(note.Sections);
    });

    [Fact]
    public void Match_AnyNote_StaysWithinASentence_AndNoConceptOverlapsItself() => Note.Sample(text =>
    {
        var note = new NoteParser(RuleLexicons.Vocabulary).Parse(RulePackUnderTest.Source(text));
        var ranges = note.Sentences.Select(s => new TokenRange(s.FirstToken, s.EndToken, s.Role != SentenceRole.Prose)).ToArray();
        var matches = LexiconMatcher.Match(RuleLexicons.Lexicon, note.Source, note.Tokens, ranges);

        Assert.All(matches, m => Assert.Contains(ranges, r => r.First <= m.First && m.First < m.End && m.End <= r.End));
        Assert.Equal(matches.OrderBy(m => m.First).ThenBy(m => m.Concept).Select(m => (m.First, m.Concept)), matches.Select(m => (m.First, m.Concept)));
        Assert.All(matches.Where(m => m.Concept != LexiconMatch.NoConcept).GroupBy(m => m.Concept), g => Assert.All(g.Zip(g.Skip(1)), p => Assert.True(p.First.End <= p.Second.First)));
    });

    [Fact]
    public void Lint_AnyNote_FailsNoRule_AndSaysTheSameAgain() => Note.Sample(
        text =>
        {
            var result = RulePackUnderTest.Everything.Lint(RulePackUnderTest.Source(text));
            Assert.DoesNotContain(result.Results, r => r.RuleId == ToolRules.RuleFailed.Id || r.RuleId == ToolRules.RuleSaidNothing.Id);
            Assert.All(result.Results.Where(r => r.Span is not null), r => Assert.True(r.Span!.Value.End <= text.Length));
            var again = RulePackUnderTest.Everything.Lint(RulePackUnderTest.Source(text));
            Assert.Equal(result.Results.Select(r => (r.RuleId, r.Span, r.Message)), again.Results.Select(r => (r.RuleId, r.Span, r.Message)));
        },
        iter: 60);

    [Fact]
    public void Reports_OfAnyNote_AreWholeInTheirForm_AndInert() => Note.Sample(
        text =>
        {
            var linter = RulePackUnderTest.Everything;
            var report = linter.Report([linter.Lint(RulePackUnderTest.Source(text))], []);
            foreach (var (name, form) in AllReports.Of(report, quotes: true))
            {
                switch (name.Split(' ')[0])
                {
                    case "json" or "sarif":
                        JsonDocument.Parse(form).Dispose();
                        break;
                    case "junit" or "checkstyle":
                        XDocument.Parse(form);
                        break;
                    case "page" or "portfolio":
                        Assert.EndsWith("</html>", form.TrimEnd(), StringComparison.Ordinal);
                        Assert.DoesNotContain(Script, form, StringComparison.Ordinal);
                        break;
                    default:
                        Assert.DoesNotContain('\0', form);
                        break;
                }
            }
        },
        iter: 40);
}
