using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using IptNoteLint.Facts;

namespace IptNoteLint.Linting;

/// <summary>Names what a note's result depends on beside its own words: equal contexts have equal hashes, in every run and on every machine.</summary>
public static class ContextHash
{
    /// <summary>The hash of a note that belongs to no case.</summary>
    public const string Alone = "0000000000000000000000000000000000000000000000000000000000000000";

    /// <summary>The hash of a context, 64 lower-case hexadecimal digits.</summary>
    /// <param name="context">What earlier notes say.</param>
    /// <param name="date">The session's date, which other notes of the case may have completed.</param>
    public static string Of(CaseContext context, DateOnly? date)
    {
        if (context.Case is null)
        {
            return Alone;
        }

        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{context.Case}\n{date?.DayNumber}\n{context.Session}\n{context.Planned}\n{context.AgreedArea}\n{context.Model}\n{context.PreviousRelationshipFocus}\n{context.RiskToldBefore}\n{string.Join(' ', context.DealingsOfFocus)}\n{context.LackingBefore}\n{string.Join(' ', context.PlannedWords)}\n{string.Join(' ', context.NewlyPlannedWords)}\n{string.Join(' ', context.EndingTasks)}\n");
        foreach (var scale in context.ScalesBefore)
        {
            text.Append(CultureInfo.InvariantCulture, $"{scale.Name} {scale.Value:R} {scale.Previous:R} {scale.IsImpossible} {scale.IsOfSymptoms}");
            foreach (var (item, value) in scale.Items)
            {
                text.Append(CultureInfo.InvariantCulture, $" {item}={value}");
            }

            text.Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
