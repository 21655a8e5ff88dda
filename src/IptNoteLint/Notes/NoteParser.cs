using IptNoteLint.Text;

namespace IptNoteLint.Notes;

/// <summary>Reads the structure of a note: sections, fields, boxes, sentences. It judges nothing; the same text always gives the same note.</summary>
public sealed class NoteParser(NoteVocabulary vocabulary)
{
    /// <summary>Parses a document. Never fails: text without any structure is one section of sentences.</summary>
    public SessionNote Parse(SourceText source) => new NoteBuilder(source, vocabulary).Build();
}
