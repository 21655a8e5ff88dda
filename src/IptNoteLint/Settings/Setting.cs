namespace IptNoteLint.Settings;

/// <summary>One value that somebody set.</summary>
/// <param name="Key">Its name, such as <c>profile</c> or <c>rules.IPT1001</c>.</param>
/// <param name="Value">The value in its one spelling; lists are joined by commas.</param>
/// <param name="Place">Where it is set: file and line, an option of the command line, or <c>default</c>.</param>
public sealed record Setting(string Key, string Value, string Place)
{
    /// <summary>The place of what nobody set.</summary>
    public const string Default = "default";

    /// <summary>The values of a list.</summary>
    public IReadOnlyList<string> Values => Value.Split(", ", StringSplitOptions.RemoveEmptyEntries);
}
