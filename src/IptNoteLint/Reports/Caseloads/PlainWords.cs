using System.Globalization;
using Humanizer;
using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Notes;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>Words that the parts of a caseload's page share.</summary>
internal static class PlainWords
{
    /// <summary>What every number on the page is about.</summary>
    public const string Documented =
        "This page shows what was documented, not what was delivered: good work can be poorly noted, and a tidy note can describe little work.";

    /// <summary>Why a note stands by itself.</summary>
    public const string Alone =
        "These notes were checked one by one. Their folder carries several client codes, or neither a code nor session numbers that follow each other, so it isn't guessed whose course they are.";

    /// <summary>A number of things, such as "3 sessions".</summary>
    public static string Count(int count, string noun) => noun.ToQuantity(count, null, CultureInfo.InvariantCulture);

    /// <summary>A number as it is.</summary>
    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A date as readers write it.</summary>
    public static string Day(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Words that begin with a capital, as at the head of a line.</summary>
    public static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>A share in whole percent, such as "83 %".</summary>
    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(share * 100, MidpointRounding.AwayFromZero)} %");

    /// <summary>A phase in a word.</summary>
    public static string PhaseOf(Phase phase) => phase == Phase.Unknown ? "not known" : ContractWords.Of(phase);

    /// <summary>An area in plain words, or that none is agreed.</summary>
    public static string AreaOf(ProblemArea? area) => area is { } known ? AreaWords.NameOf(known) : "none agreed";

    /// <summary>What a note of a course is: "session 5", "missed or cancelled session".</summary>
    public static string NameOf(NoteDigest note) => note.IsSession
        ? string.Create(CultureInfo.InvariantCulture, $"session {note.Number}")
        : KindWords.NameOf(note.Assessment.NoteKind);

    /// <summary>How much a severity asks for, as the page's classes name it.</summary>
    public static string ClassOf(Severity severity) => ContractWords.Of(severity);
}
