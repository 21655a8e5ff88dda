using System.Security.Cryptography;
using System.Text;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>Ids of places on a caseload's page. They depend on names alone, so that a course's part can be written before the others are known.</summary>
internal static class PageIds
{
    /// <summary>The id of a course.</summary>
    public static string OfCase(string key) => "c-" + Short(key);

    /// <summary>The id of a note.</summary>
    public static string OfNote(string path) => "n-" + Short(path);

    /// <summary>The id of a rule.</summary>
    public static string OfRule(string ruleId) => "r-" + ruleId;

    // Names hold what an id must not; eighty bits keep any caseload's apart.
    private static string Short(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 10));
}
