using System.Globalization;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>Says that a folder was not read as one course, and why.</summary>
public static class LooseWords
{
    /// <summary>The reason, to go on with behind a colon.</summary>
    public static string Of(LooseReason reason) => reason switch
    {
        LooseReason.SeveralClients => "they carry several client codes",
        LooseReason.NoNumbers => "they carry neither one client code nor session numbers that could be read",
        _ => "they carry no one client code, and their session numbers don't follow each other",
    };

    /// <summary>A full sentence about a folder.</summary>
    public static string Sentence(LooseFolder folder) => string.Create(
        CultureInfo.InvariantCulture, $"The {folder.Notes} notes of {folder.Folder} were not read as a course, so no check about courses was asked: {Of(folder.Why)}.");
}
