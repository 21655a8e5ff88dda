using System.Text.Json;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>Reads JSON of any length piece by piece, so that a report of a large caseload never has to be in memory.</summary>
/// <param name="input">The JSON in UTF-8, without or with a byte-order mark.</param>
internal sealed class JsonTokens(Stream input)
{
    private const int FirstBuffer = 1 << 16;

    /// <summary>No word of a report is longer than a note can be; in bytes.</summary>
    private const int LongestWord = 1 << 26;

    /// <summary>Shows every token in order.</summary>
    /// <param name="token">Sees the token that the reader stands at.</param>
    /// <exception cref="JsonException">It is no JSON, or holds a word that is too long.</exception>
    public void Read(Action<Utf8JsonReader> token)
    {
        var buffer = new byte[FirstBuffer];
        var state = new JsonReaderState();
        var kept = 0;
        var isFirst = true;
        while (true)
        {
            var read = input.ReadAtLeast(buffer.AsSpan(kept), 1, throwOnEndOfStream: false);
            var filled = buffer.AsSpan(0, kept + read);
            var skipped = isFirst && filled.StartsWith("\uFEFF"u8) ? 3 : 0;
            isFirst = false;
            var reader = new Utf8JsonReader(filled[skipped..], isFinalBlock: read == 0, state);
            while (reader.Read())
            {
                token(reader);
            }

            if (read == 0)
            {
                return;
            }

            state = reader.CurrentState;
            var rest = filled[(skipped + (int)reader.BytesConsumed)..];
            kept = rest.Length;
            if (kept >= LongestWord)
            {
                throw new JsonException();
            }

            // A single word that is longer than the buffer needs a longer one.
            var next = kept == buffer.Length ? new byte[buffer.Length * 2] : buffer;
            rest.CopyTo(next);
            buffer = next;
        }
    }
}
