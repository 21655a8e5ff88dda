using System.Collections.Immutable;
using IptNoteLint.Text;

namespace IptNoteLint.Notes;

/// <summary>One parse: walks the lines once and collects what they are.</summary>
internal sealed class NoteBuilder
{
    private readonly SourceText _source;
    private readonly NoteVocabulary _vocabulary;
    private readonly ImmutableArray<Token> _tokens;
    private readonly SentenceSplitter _splitter;
    private readonly List<(SectionKind Kind, TextSpan Heading)> _headings = [(SectionKind.Body, default)];
    private readonly ImmutableArray<NoteField>.Builder _fields = ImmutableArray.CreateBuilder<NoteField>();
    private readonly ImmutableArray<CheckBox>.Builder _boxes = ImmutableArray.CreateBuilder<CheckBox>();
    private readonly ImmutableArray<Sentence>.Builder _sentences = ImmutableArray.CreateBuilder<Sentence>();
    private int _token;
    private int _paragraph;
    private TextSpan? _open;

    public NoteBuilder(SourceText source, NoteVocabulary vocabulary)
    {
        _source = source;
        _vocabulary = vocabulary;
        _tokens = Tokenizer.Tokenize(source.Text);
        _splitter = new SentenceSplitter(source, _tokens, vocabulary);
    }

    public SessionNote Build()
    {
        var number = ReadFrontMatter();
        for (; number <= _source.LineCount; number++)
        {
            ReadLine(Line.Read(_source, number));
        }

        CloseProse();
        return new SessionNote(_source, _tokens, BuildSections(), _fields.ToImmutable(), _boxes.ToImmutable(), _sentences.ToImmutable());
    }

    // Front matter: "---", then "key: value" lines, then "---". Anything else is ordinary text.
    private int ReadFrontMatter()
    {
        if (!_source.Slice(_source.LineSpan(1)).TrimEnd().SequenceEqual("---"))
        {
            return 1;
        }

        for (var end = 2; end <= _source.LineCount; end++)
        {
            if (_source.Slice(_source.LineSpan(end)).TrimEnd().SequenceEqual("---"))
            {
                for (var number = 2; number < end; number++)
                {
                    ReadSegment(Line.Read(_source, number).Content, isHeader: true);
                }

                CloseProse();
                _paragraph++;
                return end + 1;
            }
        }

        return 1;
    }

    private void ReadLine(Line line)
    {
        if (line.IsBlank)
        {
            CloseProse();
            _paragraph++;
            EndBriefSection(line.Content.Start);
            return;
        }

        if (_open is { } open && !line.IsBullet && !line.IsHeading && Continues(open, line.Content))
        {
            _open = TextSpan.FromBounds(open.Start, line.Content.End);
            return;
        }

        CloseProse();
        var body = ReadHeading(line);
        if (body.Length == 0)
        {
            return;
        }

        var boxes = CheckBoxReader.Read(_source, body, out var prefix);
        if (boxes.Length > 0)
        {
            ReadBoxes(prefix, boxes);
            return;
        }

        var segments = FormLine.Segments(_source, body);
        foreach (var segment in segments)
        {
            ReadSegment(segment, isHeader: line.IsHeading || segments.Count > 1 && Label.Read(_source, segment) is not null);
        }
    }

    // A hard-wrapped paragraph: the line before has no end, and this one goes on in lower case.
    private bool Continues(TextSpan open, TextSpan line)
    {
        var last = _source.Text[open.End - 1];
        return open.Length > 50 && last is not ('.' or '?' or '!' or ':') && char.IsLower(_source.Text[line.Start]);
    }

    // Returns what is left of the line behind a section's heading.
    private TextSpan ReadHeading(Line line)
    {
        var content = line.Content;
        if (content.Length <= 60 && _vocabulary.Sections.TryGetValue(NoteVocabulary.Normalize(_source.Slice(content)), out var whole)
            && (line.IsHeading || IsBareHeading(content)))
        {
            StartSection(whole, TrimLabel(content));
            return default;
        }

        if (Label.Read(_source, content) is { } label
            && _vocabulary.Sections.TryGetValue(NoteVocabulary.Normalize(BeforeBracket(_source.Slice(label.Span))), out var kind)
            && (label.IsCertain || label.Span.Length == 1 || kind != SectionKind.Body))
        {
            StartSection(kind, label.Span);

            // A label that says what follows ("Focus: role dispute", "Plan: ring Ana") stays part of the sentence; a bare letter says nothing.
            return label.Span.Length > 1 ? content : TextSpan.FromBounds(Math.Min(label.Value, content.End), content.End);
        }

        return content;
    }

    // Medication, administration and what a group did end with their paragraph: what follows without a heading is the session again.
    private void EndBriefSection(int place)
    {
        if (_headings[^1].Kind is SectionKind.Medication or SectionKind.Administration or SectionKind.Group
            && _sentences.Count > 0 && _sentences[^1].Section == _headings.Count - 1)
        {
            _headings.Add((SectionKind.Body, new TextSpan(place, 0)));
        }
    }

    // "Whole group (same text in all files):" is the label "whole group".
    private static ReadOnlySpan<char> BeforeBracket(ReadOnlySpan<char> label) => label.IndexOf('(') is > 1 and var bracket ? label[..bracket] : label;

    private bool IsBareHeading(TextSpan content)
    {
        var text = _source.Slice(content);
        return char.IsUpper(text[0]) && text[^1] is not ('.' or ',' or ';') && text.Length > 1;
    }

    private TextSpan TrimLabel(TextSpan content)
    {
        var end = content.End;
        while (end > content.Start && !char.IsLetterOrDigit(_source.Text[end - 1]) && _source.Text[end - 1] != ')')
        {
            end--;
        }

        return TextSpan.FromBounds(content.Start, end);
    }

    private void StartSection(SectionKind kind, TextSpan heading)
    {
        CloseProse();
        _paragraph++;
        _headings.Add((kind, heading));
    }

    private void ReadBoxes(TextSpan prefix, ImmutableArray<CheckBox> boxes)
    {
        AddSentences(prefix, SentenceRole.Header);
        foreach (var box in boxes)
        {
            _boxes.Add(box);
            AddSentences(box.Label, box.Ticked ? SentenceRole.TickedBox : SentenceRole.EmptyBox);
        }
    }

    private void ReadSegment(TextSpan segment, bool isHeader)
    {
        CloseProse();
        if (Label.Read(_source, segment) is { IsCertain: true } label)
        {
            var kind = _vocabulary.Fields.GetValueOrDefault(NoteVocabulary.Normalize(_source.Slice(label.Span)));
            if (kind != FieldKind.Unknown || isHeader)
            {
                _fields.Add(new NoteField(kind, label.Span, TextSpan.FromBounds(Math.Min(label.Value, segment.End), segment.End)));
                AddSentences(segment, SentenceRole.Header);
                return;
            }
        }

        if (isHeader)
        {
            AddSentences(segment, SentenceRole.Header);
            return;
        }

        _open = segment;
    }

    private void CloseProse()
    {
        if (_open is { } open)
        {
            _open = null;
            AddSentences(open, SentenceRole.Prose);
        }
    }

    private void AddSentences(TextSpan span, SentenceRole role)
    {
        while (_token < _tokens.Length && _tokens[_token].Span.Start < span.Start)
        {
            _token++;
        }

        var first = _token;
        while (_token < _tokens.Length && _tokens[_token].Span.Start < span.End)
        {
            _token++;
        }

        foreach (var (from, to) in _splitter.Split(first, _token))
        {
            _sentences.Add(new Sentence(
                TextSpan.FromBounds(_tokens[from].Span.Start, _tokens[to - 1].Span.End), from, to, _headings.Count - 1, _paragraph, role));
        }
    }

    private ImmutableArray<Section> BuildSections()
    {
        PirpHeadings.Resolve(_source, _headings);
        var sections = ImmutableArray.CreateBuilder<Section>(_headings.Count);
        for (var i = 0; i < _headings.Count; i++)
        {
            var (kind, heading) = _headings[i];
            var end = i + 1 < _headings.Count ? _headings[i + 1].Heading.Start : _source.Text.Length;
            var body = TextSpan.FromBounds(Math.Min(heading.End, end), end);
            sections.Add(new Section(kind, _source.Quote(heading), heading, body));
        }

        return sections.ToImmutable();
    }
}
