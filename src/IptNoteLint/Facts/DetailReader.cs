using IptNoteLint.Lexicons;

namespace IptNoteLint.Facts;

/// <summary>Reads the details of a session note, once its verdicts are known.</summary>
internal sealed class DetailReader(Lexicon lexicon)
{
    private readonly AreaAnchors _anchors = new(lexicon);
    private readonly AreaWork _work = new(lexicon);
    private readonly GriefLosses _losses = new(lexicon);
    private readonly TechniqueUses _techniques = new(lexicon);
    private readonly ExchangeAnalyses _analyses = new(lexicon);
    private readonly ProgressClaims _progress = new(lexicon);
    private readonly TaskPeople _tasks = new(lexicon);
    private readonly SessionTraces _traces = new(lexicon);
    private readonly ScaleUses _scales = new(lexicon);
    private readonly TrendReader _trends = new(lexicon);

    /// <summary>The details.</summary>
    /// <param name="context">The note.</param>
    /// <param name="note">Its verdicts; a session's.</param>
    /// <param name="scored">Every place where a scale is named.</param>
    public DetailReading Read(NoteContext context, Assessment note, IReadOnlyList<(int Sentence, LexiconMatch Match, ScaleScore Score)> scored)
    {
        var techniques = _techniques.Read(context, note.Documented!);
        return new DetailReading(Places.Sort(
        [
            .. _anchors.Read(context, note.ProblemArea!),
            .. _work.Read(context),
            .. _losses.Read(context, note.ProblemArea!),
            .. techniques,
            .. _analyses.Read(context, note.Documented!),
            .. _progress.Read(context, note),
            .. _tasks.Read(context, note.Documented!),
            .. _traces.Read(context),
            .. _scales.Read(context, scored),
            .. _trends.Read(context),
        ]));
    }
}
