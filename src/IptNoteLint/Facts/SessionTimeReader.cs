using IptNoteLint.Lexicons;
using IptNoteLint.Notes;
using IptNoteLint.Text;

namespace IptNoteLint.Facts;

/// <summary>Reads when a session began and ended, how long it was, and for how many minutes its billing code stands.</summary>
internal sealed class SessionTimeReader(Lexicon lexicon)
{
    private const int MinutesOfHalfADay = 720;

    /// <summary>No session is longer than this; a longer one was read from figures that are half a day apart.</summary>
    private const int Longest = 240;

    /// <summary>When a session was stands in the first sentences, or in a header.</summary>
    private const int Opening = 4;

    /// <summary>A sentence of no more tokens is a line of facts: "50 min, in person."</summary>
    private const int Brief = 8;

    private readonly ConceptSet _label = lexicon.Set("session.timeLabel");
    private readonly ConceptSet _duration = lexicon.Set("session.duration");
    private readonly ConceptSet _minutes = lexicon.Set("session.minutes");
    private readonly Dictionary<int, (int Least, int Most)> _codes = lexicon.Data("code").ToDictionary(
        d => int.Parse(d[0], System.Globalization.CultureInfo.InvariantCulture),
        d => (int.Parse(d[1], System.Globalization.CultureInfo.InvariantCulture), int.Parse(d[2], System.Globalization.CultureInfo.InvariantCulture)));

    private readonly ClockReader _clock = new(lexicon);
    private readonly NumberReader _numbers = new(lexicon);

    /// <summary>The reading, with the places that tell it.</summary>
    public (SessionTime Time, IReadOnlyList<Evidence> Evidence) Read(NoteContext context)
    {
        var evidence = new List<Evidence>();
        var clock = new List<ClockTime>();
        int? written = null;
        (int, int)? code = null;
        for (var s = 0; s < context.SentenceCount; s++)
        {
            var sentence = context.Note.Note.Sentences[s];
            code ??= Code(context, sentence, evidence);
            var labelled = IsTimeField(context.Note.Note, sentence)
                || (context.Note.First(s, _label) is not null && (s < Opening || IsTitle(context, s)));
            if (labelled && clock.Count < 2)
            {
                var times = _clock.Read(context.Note, s).Take(2 - clock.Count).ToList();
                evidence.AddRange(times.Select(t => new Evidence(Topic.SessionTime, t.Span, "clock")));
                clock.AddRange(times);
            }

            var duration = context.Note.First(s, _duration) ?? (labelled || IsTitle(context, s) ? context.Note.First(s, _minutes) : Bare(context, s));
            if (written is null && duration is { } length && _numbers.First(context.Note, length.First, length.End) is { } minutes)
            {
                written = minutes <= 3 ? minutes * 60 : minutes;
                evidence.Add(context.Evidence(Topic.SessionTime, length, "duration"));
            }
        }

        var between = clock.Count == 2 ? Between(clock[0], clock[1]) : null;
        return (new SessionTime(clock.Count == 2 ? between : written, clock.Count == 2 && between is null, code), evidence);
    }

    private (int, int)? Code(NoteContext context, Sentence sentence, List<Evidence> evidence)
    {
        for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
        {
            if (context.Note.Note.NumberAt(t) is { } number && _codes.TryGetValue(number, out var minutes))
            {
                evidence.Add(new Evidence(Topic.SessionTime, context.Note.Note.Tokens[t].Span, "code"));
                return minutes;
            }
        }

        return null;
    }

    // "12:30 to 1:20" passes noon; "14:50 to 14:00" passes nothing.
    private static int? Between(ClockTime start, ClockTime end)
    {
        var minutes = end.Minutes - start.Minutes;
        minutes += minutes <= 0 && !(start.IsCertain && end.IsCertain) ? MinutesOfHalfADay : 0;
        return minutes is > 0 and <= Longest ? minutes : null;
    }

    private LexiconMatch? Bare(NoteContext context, int sentence) =>
        sentence < Opening && context.Note.Note.Sentences[sentence].TokenCount <= Brief ? context.Note.First(sentence, _minutes) : null;

    private static bool IsTimeField(SessionNote note, Sentence sentence) =>
        note.Fields.Any(f => f.Kind == FieldKind.Duration && sentence.Span.Overlaps(TextSpan.FromBounds(f.Label.Start, Math.Max(f.Value.End, f.Label.End))));

    private static bool IsTitle(NoteContext context, int sentence) => sentence == 0
        || context.Note.Note.Sentences[sentence].Role == SentenceRole.Header || context.Note.SectionOf(sentence).Kind == SectionKind.Administration;
}
