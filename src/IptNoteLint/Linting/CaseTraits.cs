using System.Security.Cryptography;
using System.Text;
using IptNoteLint.Facts;

namespace IptNoteLint.Linting;

/// <summary>What decides whether the notes of a folder are one client's course, and in which order. Small enough to be kept for every note; it holds no words of one.</summary>
/// <param name="Path">The note, as reports give it.</param>
/// <param name="Client">A key of the client's code: equal codes have equal keys, and the code can't be read from it; null where the note gives none.</param>
/// <param name="Session">The session's number, or null.</param>
/// <param name="Date">The session's date as the note alone gives it, or null.</param>
public readonly record struct CaseTraits(string Path, ulong? Client, int? Session, DateOnly? Date)
{
    /// <summary>The traits of a note.</summary>
    public static CaseTraits Of(NoteFacts facts) => new(
        facts.Note.Source.Path,
        facts.ClientCode?.Trim() is { Length: > 0 } code ? KeyOf(code.ToUpperInvariant()) : null,
        facts.Assessment.Phase?.Session,
        facts.Date);

    private static ulong KeyOf(string code) => BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
