using System.Security.Cryptography;
using System.Text;

namespace IptNoteLint.Linting;

/// <summary>Names a finding so that it is known again after edits elsewhere in the note.</summary>
internal static class Fingerprint
{
    /// <summary>Sixteen hexadecimal digits over rule, path, anchor and ordinal.</summary>
    /// <param name="ruleId">The rule.</param>
    /// <param name="path">The note's path as reports give it.</param>
    /// <param name="anchor">The text at the finding's place; null for an absence.</param>
    /// <param name="ordinal">How many findings of this rule with the same anchor stand before it.</param>
    public static string Of(string ruleId, string path, string? anchor, int ordinal)
    {
        var key = $"{ruleId}\n{path}\n{(anchor is null ? "absent" : "at " + Normalize(anchor))}\n{ordinal}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 8));
    }

    // Case and white space change when a note is reformatted; words do not.
    internal static string Normalize(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
