using IptNoteLint.Lexicons;

namespace IptNoteLint.Facts;

/// <summary>Reads what a note shows as a document, whatever treatment it belongs to.</summary>
internal sealed class RecordReader(Lexicon lexicon)
{
    private readonly HeaderReader _header = new(lexicon);
    private readonly SessionTimeReader _time = new(lexicon);
    private readonly SignatureReader _signature = new(lexicon);
    private readonly UnfinishedReader _unfinished = new(lexicon);
    private readonly IdentifierReader _identifiers = new(lexicon);
    private readonly JudgementReader _judgements = new(lexicon);
    private readonly ShortFormReader _shortForms = new(lexicon);
    private readonly ConceptSet _functioning = lexicon.Set("functioning");

    /// <summary>The reading of a document.</summary>
    /// <param name="context">The note.</param>
    /// <param name="date">The session's date as written, or null.</param>
    public RecordReading Read(NoteContext context, WrittenDate? date)
    {
        var (time, times) = _time.Read(context);
        var functioning = context.Note.All(_functioning)
            .Where(f => context.Speaks(f.Sentence))
            .Select(f => context.Evidence(Topic.Functioning, f.Match, "functioning"));
        return new RecordReading(
            HeaderReader.IsThere(context.Note.Note),
            time,
            Places.Sort(
            [
                .. _header.Read(context, date), .. times, .. _signature.Read(context, date), .. _unfinished.Read(context),
                .. _identifiers.Read(context), .. _judgements.Read(context), .. _shortForms.Read(context), .. functioning,
            ]));
    }
}
