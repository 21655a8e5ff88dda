using System.Text;

namespace IptNoteLint.Faults.Hostile;

/// <summary>An input that tries something, and what must come of it.</summary>
/// <param name="Name">What it tries.</param>
/// <param name="Outcome"><c>linted</c>, <c>ignored</c>, or the code with which it is left unread.</param>
/// <param name="Make">Makes it in a folder of its own.</param>
/// <param name="Note">The name of the note under that folder.</param>
internal sealed record HostileCase(string Name, string Outcome, Action<string> Make, string Note = HostileCase.Usual)
{
    public const string Linted = "linted";
    public const string Ignored = "ignored";
    public const string Usual = "s.txt";

    /// <summary>A note whose words would be found if they got out.</summary>
    public static string Text(string payload) =>
        $"Session 5 of 12. Role dispute with her sister. {InventedNotes.Stem}-hostile\n{payload}\nMood 5/10, lower since they argued on Tuesday. Plan: she will ring her.\n";

    /// <summary>A note of these bytes.</summary>
    public static HostileCase Bytes(string name, string outcome, byte[] bytes, string note = Usual) => new(name, outcome, f => File.WriteAllBytes(Path.Combine(f, note), bytes), note);

    /// <summary>A note of these bytes, made only when they are needed.</summary>
    public static HostileCase Bytes(string name, string outcome, Func<byte[]> bytes) => new(name, outcome, f => File.WriteAllBytes(Path.Combine(f, Usual), bytes()));

    /// <summary>A note with these words among others.</summary>
    public static HostileCase Words(string name, string words, string note = Usual) => Bytes(name, Linted, Encoding.UTF8.GetBytes(Text(words)), note);

    /// <summary>A sound note beside another file.</summary>
    public static HostileCase Beside(string name, string outcome, string file, string content) => new(name, outcome, f =>
    {
        File.WriteAllText(Path.Combine(f, Usual), Text(""));
        File.WriteAllText(Path.Combine(f, file), content);
    });
}
