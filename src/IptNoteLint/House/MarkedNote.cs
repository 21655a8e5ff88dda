using System.Text;
using IptNoteLint.Text;

namespace IptNoteLint.House;

/// <summary>
/// A note with marks where a rule is to report: <c>[|words|]</c> is a place; an absence has none, and <c>[||]</c> stands for it at the
/// very start of the note.
/// </summary>
/// <param name="Text">The note without its marks.</param>
/// <param name="Places">The places marked; null is an absence.</param>
public sealed record MarkedNote(string Text, IReadOnlyList<TextSpan?> Places)
{
    private const string Open = "[|", Close = "|]";

    /// <summary>What is wrong with the marks of some notes, in a full sentence; null if nothing is.</summary>
    public static string? Problem(IEnumerable<string> notes)
    {
        try
        {
            foreach (var note in notes)
            {
                Read(note);
            }

            return null;
        }
        catch (FormatException e)
        {
            return e.Message;
        }
    }

    /// <summary>Takes the marks out.</summary>
    /// <exception cref="FormatException">A mark isn't closed, or that of an absence stands elsewhere.</exception>
    public static MarkedNote Read(string marked)
    {
        var text = new StringBuilder();
        var places = new List<TextSpan?>();
        var from = 0;
        for (var open = marked.IndexOf(Open, StringComparison.Ordinal); open >= 0; open = marked.IndexOf(Open, from, StringComparison.Ordinal))
        {
            var close = marked.IndexOf(Close, open + Open.Length, StringComparison.Ordinal);
            if (close < 0)
            {
                throw new FormatException("A mark isn't closed: '[|' needs its '|]'.");
            }

            text.Append(marked, from, open - from);
            from = close + Close.Length;
            if (close == open + Open.Length)
            {
                places.Add(open == 0 ? null : throw new FormatException("The mark of an absence, '[||]', stands at the very start of the note."));
                continue;
            }

            places.Add(new TextSpan(text.Length, close - open - Open.Length));
            text.Append(marked, open + Open.Length, close - open - Open.Length);
        }

        return new MarkedNote(text.Append(marked, from, marked.Length - from).ToString(), places);
    }

    /// <summary>Places as people say them: <c>"words" at 14</c>, <c>an absence</c>, <c>nothing</c>.</summary>
    public string Describe(IEnumerable<TextSpan?> places)
    {
        var words = places.Select(p => p is { } at ? $"\"{Text.Substring(at.Start, at.Length)}\" at {at.Start}" : "an absence").ToList();
        return words.Count == 0 ? "nothing" : string.Join(", ", words);
    }
}
