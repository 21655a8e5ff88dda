using System.Text;

namespace IptNoteLint.Reports;

/// <summary>A console report as it grows. Whatever is written is made visible first, so that no note, path or reason can steer a terminal.</summary>
internal sealed class ConsoleText(ConsoleStyle style, int columns)
{
    private readonly StringBuilder _text = new();

    /// <summary>Adds words to the line.</summary>
    public ConsoleText Add(ConsoleRole role, string text)
    {
        _text.Append(style.Apply(role, VisibleText.OnOneLine(text)));
        return this;
    }

    /// <summary>Ends the line.</summary>
    public void EndLine() => _text.Append('\n');

    /// <summary>A labelled line that wraps under its own words: <c>   = why: …</c>.</summary>
    public void AddLabelled(int indent, string label, string text)
    {
        var lead = new string(' ', indent) + "= ";
        Add(ConsoleRole.Frame, lead).Add(ConsoleRole.Message, label + ": ");
        AddWrapped(lead.Length + label.Length + 2, text, ConsoleRole.Plain);
    }

    /// <summary>Words from the present column on, wrapped at the width with this hanging indent; ends the line.</summary>
    public void AddWrapped(int indent, string text, ConsoleRole role)
    {
        var room = Math.Max(columns - indent, 16);
        var line = new StringBuilder();
        var used = 0;
        foreach (var word in VisibleText.OnOneLine(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var width = DisplayWidth.Of(word);
            if (used > 0 && used + 1 + width > room)
            {
                _text.Append(style.Apply(role, line.ToString())).Append('\n').Append(' ', indent);
                line.Clear();
                used = 0;
            }

            line.Append(used > 0 ? " " : "").Append(word);
            used += (used > 0 ? 1 : 0) + width;
        }

        _text.Append(style.Apply(role, line.ToString()));
        EndLine();
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
