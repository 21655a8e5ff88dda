using IptNoteLint.Lexicons;

namespace IptNoteLint.Facts;

/// <summary>Tells whether a communication analysis has its incident: an exchange, on a day, in somebody's words.</summary>
internal sealed class ExchangeAnalyses(Lexicon lexicon)
{
    private readonly ConceptSet _name = lexicon.Set("work.name");
    private readonly ConceptSet _when = lexicon.Set("weekday", "time.current", "time.ago", "class.talk", "interaction.conflict");
    private readonly ConceptSet _exchange = lexicon.Set("class.exchange");

    private readonly Surroundings _around = new(lexicon);

    /// <summary>The analyses done; one that is told in its own words has its incident in them.</summary>
    public IEnumerable<Evidence> Read(NoteContext context, DocumentedReading documented)
    {
        var analyses = documented.Evidence.Where(e => e is { Topic: Topic.Intervention, Value: "communicationAnalysis" })
            .Where(e => !_around.IsPlanned(context, context.SentenceAt(e.Span)) || !IsName(context, context.SentenceAt(e.Span), e)).ToList();
        var incident = analyses.Exists(e => HasIncident(context, e));
        return analyses.Select(e => e with { Topic = Topic.ExchangeAnalysis, Value = incident ? "incident" : "withoutIncident" });
    }

    private bool HasIncident(NoteContext context, Evidence analysis)
    {
        var sentence = context.SentenceAt(analysis.Span);
        return !IsName(context, sentence, analysis) || Surroundings.Of(context, sentence, 2, 2).Any(s =>
            Surroundings.HasWords(context, s) || context.Note.Any(s, _when) || HasExchange(context, s));
    }

    private bool IsName(NoteContext context, int sentence, Evidence analysis)
    {
        foreach (var match in context.Note.In(sentence))
        {
            if (_name.Has(match.Concept) && analysis.Span.Overlaps(context.Note.SpanOf(match)))
            {
                return true;
            }
        }

        return false;
    }

    // "conversation analysis" holds the word of an exchange in its own name.
    private bool HasExchange(NoteContext context, int sentence)
    {
        foreach (var match in context.Note.In(sentence))
        {
            if (_exchange.Has(match.Concept) && !context.Note.Overlaps(sentence, match, _name))
            {
                return true;
            }
        }

        return false;
    }
}
