using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using IptNoteLint.Lexicons;
using IptNoteLint.Notes;
using IptNoteLint.Text;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace IptNoteLint.Facts;

/// <summary>
/// Microsoft.Recognizers.Text.DateTime behind the lexicon, in the build with <c>-p:Recognizers=Microsoft</c>. It costs milliseconds
/// a sentence and grows with the square of its length, so it sees only short sentences of prose in which the lexicon found no time
/// but a word that may tell one; and it reads "4/16 sessions" and "in a second" as dates, so what is no day or span of days is left out.
/// </summary>
internal sealed class MicrosoftTimeRecognizer : ITimeRecognizer
{
    /// <summary>Longer sentences are not given to it, in UTF-16 code units.</summary>
    private const int LongestSentence = 240;

    /// <summary>A single pattern may take this long, in seconds; what is not found by then is left out.</summary>
    private const int SecondsPerPattern = 2;

    private readonly ConceptSet _gate;
    private readonly ConceptSet _position;
    private readonly Lock _lock = new();
    private readonly Lazy<DateTimeModel> _model = new(() =>
        new DateTimeRecognizer(Culture.English, DateTimeOptions.None, lazyInitialization: true, SecondsPerPattern).GetDateTimeModel(Culture.English, false));

    /// <summary>Prepares it; the library itself is loaded at the first sentence that needs it.</summary>
    public MicrosoftTimeRecognizer(Lexicon lexicon)
    {
        _gate = lexicon.Set("time.word");
        _position = lexicon.Set("position");
    }

    /// <inheritdoc/>
    public IEnumerable<(LexiconMatch Match, TimeExpression Expression)> Read(
        AnnotatedNote note, int sentence, DateOnly? session, ImmutableArray<TimeExpression> known)
    {
        var bounds = note.Note.Sentences[sentence];
        if (bounds.Role != SentenceRole.Prose || bounds.Span.Length > LongestSentence || !known.IsEmpty
            || !note.Any(sentence, _gate) || note.Any(sentence, _position))
        {
            yield break;
        }

        foreach (var result in Recognize(note.Note.Source.Quote(bounds.Span), session))
        {
            // The library's End is the last code unit, not the one behind it.
            var span = new TextSpan(bounds.Span.Start + result.Start, result.End - result.Start + 1);
            if (Days(result) is { } value && Tokens(note, bounds, span) is { } match)
            {
                yield return (match, new TimeExpression(span, sentence, value.Timex, session is null ? null : value.From, session is null ? null : value.To));
            }
        }
    }

    private List<ModelResult> Recognize(string text, DateOnly? session)
    {
        // The model fills its caches while it reads and makes no promise about threads.
        lock (_lock)
        {
            try
            {
                return _model.Value.Parse(text, (session ?? new DateOnly(2000, 1, 1)).ToDateTime(TimeOnly.MinValue));
            }
            catch (RegexMatchTimeoutException)
            {
                return [];
            }
        }
    }

    // The first value of the result that is a day or a span of days: where several are open, the earlier is the first.
    private static (string Timex, DateOnly? From, DateOnly? To)? Days(ModelResult result)
    {
        if (result.TypeName is not ("datetimeV2.date" or "datetimeV2.daterange")
            || result.Resolution?.GetValueOrDefault("values") is not List<Dictionary<string, string>> { Count: > 0 } values)
        {
            return null;
        }

        var first = values[0];
        DateOnly? Date(string key) =>
            DateOnly.TryParseExact(first.GetValueOrDefault(key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
        return Date("value") is { } day
            ? (first["timex"], day, day.AddDays(1))
            : (first["timex"], Date("start"), Date("end"));
    }

    private static LexiconMatch? Tokens(AnnotatedNote note, Sentence bounds, TextSpan span)
    {
        int? first = null, end = null;
        for (var t = bounds.FirstToken; t < bounds.EndToken; t++)
        {
            if (note.Note.Tokens[t].Span.Start >= span.Start && note.Note.Tokens[t].Span.End <= span.End)
            {
                first ??= t;
                end = t + 1;
            }
        }

        return first is { } f && end is { } e ? new LexiconMatch(LexiconMatch.NoConcept, f, e) : null;
    }
}
