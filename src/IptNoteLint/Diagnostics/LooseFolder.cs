namespace IptNoteLint.Diagnostics;

/// <summary>Why a folder of several notes was not read as one course.</summary>
public enum LooseReason
{
    /// <summary>Its notes carry several client codes.</summary>
    SeveralClients,

    /// <summary>Its notes carry no client code, or few of them do, and no session numbers that could be read.</summary>
    NoNumbers,

    /// <summary>Its notes carry no client code, or few of them do, and session numbers that don't follow each other.</summary>
    NoSequence,
}

/// <summary>A folder of several notes that was not read as one course, so that no check about courses was asked there.</summary>
/// <param name="Folder">Its path, or the name of the whole folder for notes that lie directly in it.</param>
/// <param name="Notes">How many notes were read in it.</param>
/// <param name="Why">Why.</param>
public sealed record LooseFolder(string Folder, int Notes, LooseReason Why);
