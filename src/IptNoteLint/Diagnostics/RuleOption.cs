namespace IptNoteLint.Diagnostics;

/// <summary>A number of a rule that settings can change. In the rule's messages, its name in braces stands for it in words.</summary>
/// <param name="Name">Such as <c>sessions</c>.</param>
/// <param name="Value">The number in force.</param>
/// <param name="Least">The lowest that makes sense.</param>
/// <param name="Most">The highest.</param>
public sealed record RuleOption(string Name, int Value, int Least, int Most)
{
    private static readonly string[] Words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>A message with the number in the place of the name.</summary>
    internal string Say(string message) => message.Replace(
        $"{{{Name}}}", Value < Words.Length ? Words[Value] : FormattableString.Invariant($"{Value}"), StringComparison.Ordinal);
}
