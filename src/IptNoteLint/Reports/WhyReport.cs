using IptNoteLint.Diagnostics;
using IptNoteLint.Text;

namespace IptNoteLint.Reports;

/// <summary>Why a rule says what it says of one note, for people at a terminal.</summary>
public static class WhyReport
{
    /// <summary>The rule's answer with all that bears on it; ends in a line end.</summary>
    /// <param name="why">What is known.</param>
    /// <param name="options">Width, and whether the note's words are shown.</param>
    /// <param name="style">Colours, or none.</param>
    public static string Write(RuleWhy why, ConsoleOptions options, ConsoleStyle style)
    {
        var text = new ConsoleText(style, options.Columns);
        var quotation = new Quotation(why.Note, options.Quotes);
        var rule = why.Rule.Descriptor;
        text.Add(ConsoleRole.Message, $"{rule.Id} - {rule.Title} ({rule.Name})").EndLine();
        text.Add(ConsoleRole.Frame, " --> ").Add(ConsoleRole.Plain, why.Note.Path).EndLine();
        if (why.NotAsked is not null)
        {
            text.AddLabelled(2, "not asked", why.NotAsked + " This is what it would say.");
        }

        foreach (var answer in why.Answers)
        {
            WriteAnswer(text, why, answer, quotation);
        }

        if (why.Answers.IsEmpty)
        {
            text.AddLabelled(2, "no answer", "The rule is about courses, and this note is read as part of none.");
        }

        text.AddLabelled(2, "document", WhyWords.Document(why.Note));
        text.AddLabelled(2, "the rule is for", WhyWords.AppliesTo(rule));
        text.AddLabelled(2, "weight", WhyWords.Weight(rule, why.Note.Standing!.Stage));
        WriteEach(text, "needs", WhyWords.Needs(rule, why.Note.Standing));
        WriteEach(text, "parent", why.Parents.Select(p => $"{p.RuleId} {WhyWords.Outcome(p)}: {p.Message}"));
        WriteEach(text, "not counted", why.NotCounted.Select(n => $"{Place(why.Note, n.Span)}{Quoted(quotation, n.Span)} ({n.Reason})"));
        WriteEach(text, "see", why.Remarks.Select(r => $"{r.What} ({r.Place})"));
        text.AddLabelled(2, "looks for", PageProse.Parse(why.Rule.Page.WhatItReports).Text);
        text.AddLabelled(2, "help", PageProse.Parse(why.Rule.Page.HowToSatisfyIt).Text);
        return text.ToString();
    }

    private static void WriteAnswer(ConsoleText text, RuleWhy why, Diagnostic answer, Quotation quotation)
    {
        var at = why.PlaceOf(answer) is { } place && place != why.Note.Path ? $" It shows at {place}." : "";
        text.AddLabelled(2, WhyWords.Outcome(answer), answer.Message + at);
        if (answer.Suppressed is { } by)
        {
            var reason = quotation.Reason(by);
            text.AddLabelled(2, "set aside in", (by.Place ?? by.Source) + (reason.Length == 0 ? "" : ": " + reason));
        }

        foreach (var evidence in answer.Evidence)
        {
            text.AddLabelled(2, "rests on", $"{Place(why.Note, evidence.Span)}{Quoted(quotation, evidence.Span)} ({TopicWords.LabelOf(evidence)})");
        }

        if (answer.Absence is not { } absence)
        {
            return;
        }

        var sections = quotation.Sections(absence);
        text.AddLabelled(2, "looked in", sections.Count == 0 ? "the whole note" : string.Join(", ", sections));
        if (absence.Nearest is { } nearest)
        {
            text.AddLabelled(2, "nearest", $"{Place(why.Note, nearest.Span)}{Quoted(quotation, nearest.Span)}{(absence.Reason is null ? "" : $" ({absence.Reason})")}");
        }
    }

    private static void WriteEach(ConsoleText text, string label, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            text.AddLabelled(2, label, line);
        }
    }

    private static string Place(NoteResult note, TextSpan span) =>
        note.Source!.PositionOf(span.Start) is var at ? FormattableString.Invariant($"{at.Line}:{at.Column}") : "";

    private static string Quoted(Quotation quotation, TextSpan span) => quotation.At(span) is { Length: > 0 } words ? $" \"{words}\"" : "";
}
