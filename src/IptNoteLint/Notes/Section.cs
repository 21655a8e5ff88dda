using IptNoteLint.Text;

namespace IptNoteLint.Notes;

/// <summary>A headed part of a note.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Heading">The label as written, without its colon; empty before the first heading.</param>
/// <param name="HeadingSpan">Where the heading stands; empty at the start of the first section.</param>
/// <param name="Body">From behind the heading up to the next one.</param>
public sealed record Section(SectionKind Kind, string Heading, TextSpan HeadingSpan, TextSpan Body);

/// <summary>A label and its value, as headers and front matter have them.</summary>
/// <param name="Kind">What is labelled.</param>
/// <param name="Label">Where the label stands.</param>
/// <param name="Value">The value, trimmed; may be empty.</param>
public sealed record NoteField(FieldKind Kind, TextSpan Label, TextSpan Value);

/// <summary>A printed box and the words it belongs to.</summary>
/// <param name="Ticked">Whether it is marked.</param>
/// <param name="Label">The words behind it, up to the next box or the end of the line.</param>
public sealed record CheckBox(bool Ticked, TextSpan Label);

/// <summary>What a header field holds.</summary>
public enum FieldKind
{
    /// <summary>A label that no lexicon knows.</summary>
    Unknown,

    /// <summary>The client's code or reference.</summary>
    Client,

    /// <summary>The session's number.</summary>
    Session,

    /// <summary>The planned number of sessions.</summary>
    Planned,

    /// <summary>The session's date.</summary>
    Date,

    /// <summary>The phase.</summary>
    Phase,

    /// <summary>The therapist.</summary>
    Therapist,

    /// <summary>The treatment model.</summary>
    Model,

    /// <summary>The focus or problem area.</summary>
    Focus,

    /// <summary>Start, stop, duration.</summary>
    Duration,

    /// <summary>Billing code.</summary>
    Code,

    /// <summary>Individual, group, telehealth.</summary>
    Format,
}
