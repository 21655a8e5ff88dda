using System.Collections.Immutable;
using System.Globalization;
using IptNoteLint.Text;

namespace IptNoteLint.Notes;

/// <summary>A note's structure: its sections, fields, boxes and sentences over one run of tokens. Nothing here knows what words mean.</summary>
/// <param name="Source">The document.</param>
/// <param name="Tokens">Its tokens in order.</param>
/// <param name="Sections">Its headed parts in order; at least one.</param>
/// <param name="Fields">Labelled values in order.</param>
/// <param name="CheckBoxes">Printed boxes in order.</param>
/// <param name="Sentences">Its sentences in order; they do not overlap.</param>
public sealed record SessionNote(
    SourceText Source,
    ImmutableArray<Token> Tokens,
    ImmutableArray<Section> Sections,
    ImmutableArray<NoteField> Fields,
    ImmutableArray<CheckBox> CheckBoxes,
    ImmutableArray<Sentence> Sentences)
{
    /// <summary>The headings under which a note stands; none where some of its text stands under no heading, as then all of it is meant.</summary>
    public IReadOnlyList<string> Headings => Sentences.Any(s => s.Role == SentenceRole.Prose && Sections[s.Section].Heading.Length == 0)
        ? [] : [.. Sections.Where(s => s.Heading.Length > 0).Select(s => s.Heading)];

    /// <summary>The first field of a kind, or null.</summary>
    public NoteField? Field(FieldKind kind) => Fields.FirstOrDefault(f => f.Kind == kind);

    /// <summary>The word at a token in lower case.</summary>
    public string LowerCase(int token) => Source.Quote(Tokens[token].Span).ToLowerInvariant();

    /// <summary>The whole number in figures at a token; null for any other token, and behind the last.</summary>
    public int? NumberAt(int token) => token >= 0 && token < Tokens.Length && Tokens[token].Kind == TokenKind.Number
        && int.TryParse(Source.Slice(Tokens[token].Span), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The span from one token to another.</summary>
    /// <param name="firstToken">Index of the first token.</param>
    /// <param name="endToken">Index behind the last; greater than <paramref name="firstToken"/>.</param>
    public TextSpan SpanOf(int firstToken, int endToken) =>
        TextSpan.FromBounds(Tokens[firstToken].Span.Start, Tokens[endToken - 1].Span.End);
}
