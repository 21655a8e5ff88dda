using IptNoteLint.Facts;

namespace IptNoteLint.Reports;

/// <summary>What a document is and to which treatment it belongs, in plain words.</summary>
internal static class KindWords
{
    /// <summary>The kind as a short phrase.</summary>
    public static string NameOf(NoteKind kind) => kind switch
    {
        NoteKind.Session => "session note",
        NoteKind.NoShow => "missed or cancelled session",
        NoteKind.Admin => "administrative note",
        NoteKind.Process => "process note",
        _ => "other document",
    };

    /// <summary>A sentence where the document is no session of IPT; nothing where it is.</summary>
    public static IEnumerable<Verdict> Of(Assessment assessment)
    {
        var sentence = assessment switch
        {
            { NoteKind: NoteKind.NoShow } => "This is read as a missed or cancelled session.",
            { NoteKind: NoteKind.Admin } => "This is read as an administrative note.",
            { NoteKind: NoteKind.Process } => "This is marked as a process note, so it is not assessed and never quoted.",
            { NoteKind: NoteKind.Other } => "This is read as another document than a session note.",
            { Model: TreatmentModel.Other } => "This is read as a session of another treatment than IPT.",
            _ => null,
        };
        return sentence is null ? [] : [new Verdict("kind", "Kind of note", sentence, assessment.KindEvidence) { IsNeutral = true }];
    }
}
