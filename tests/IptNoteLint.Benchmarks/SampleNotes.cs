using IptNoteLint.Text;

namespace IptNoteLint.Benchmarks;

/// <summary>Invented session notes: a usual one, and longer ones made of it.</summary>
internal static class SampleNotes
{
    private const string Head = "Session 6 of 12. Client: M.R. Date: 2026-03-04\nFocus: role dispute with her husband.\n\n";

    private const string Body = """
        PHQ-9 14 today, down from 17 last week; sleep is still poor. Mood was lower on Tuesday after the argument about money, and she
        links the two herself. We went through the talk with her husband word by word (communication analysis) and tried two ways of
        asking for time alone in role play. She said that she had never told him what she expects. Her mother, who died two years ago,
        would have kept quiet. No thoughts of suicide or of harming herself; asked directly.
        Plan: she will ask him on Saturday whether they can go through the bills together, and write down what was said.
        Next session 11 March.

        """;

    /// <summary>A note of the usual length.</summary>
    public static SourceText Usual { get; } = Long(1);

    /// <summary>A note with so many times the usual text below one head.</summary>
    public static SourceText Long(int times) => new("client/s06.txt", Head + string.Concat(Enumerable.Repeat(Body, times)), "");
}
