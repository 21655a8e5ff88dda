using IptNoteLint.Text;

namespace IptNoteLint.Notes;

/// <summary>The smallest scope of a note: a sentence, a bullet, a field, or a ticked or empty box with its label.</summary>
/// <param name="Span">Where.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index behind its last token.</param>
/// <param name="Section">Index of its section.</param>
/// <param name="Paragraph">Number of its paragraph; bullets of one list share one.</param>
/// <param name="Role">What kind of line it comes from.</param>
public sealed record Sentence(TextSpan Span, int FirstToken, int EndToken, int Section, int Paragraph, SentenceRole Role)
{
    /// <summary>How many tokens it has.</summary>
    public int TokenCount => EndToken - FirstToken;

    /// <summary>Whether it is a form's label whose box is not ticked.</summary>
    public bool IsEmptyBox => Role == SentenceRole.EmptyBox;
}

/// <summary>What kind of line a sentence comes from.</summary>
public enum SentenceRole
{
    /// <summary>Running text.</summary>
    Prose,

    /// <summary>A heading or title line, or a labelled field of the header.</summary>
    Header,

    /// <summary>A ticked box with its label.</summary>
    TickedBox,

    /// <summary>A box left empty, with its label: says nothing about the client.</summary>
    EmptyBox,
}
