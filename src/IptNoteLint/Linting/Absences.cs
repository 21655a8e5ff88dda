using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;

namespace IptNoteLint.Linting;

/// <summary>Finds the reading that a rule's family asks, which tells where was looked and what came nearest.</summary>
internal static class Absences
{
    /// <summary>The absence of that reading, or null where it misses nothing or the family has none.</summary>
    public static Absence? Of(Descriptor descriptor, Assessment note) => descriptor.Category switch
    {
        Category.Focus => note.ProblemArea?.Absence,
        Category.HereAndNow => note.RelationshipFocus?.Absence,
        Category.Phase => note.Phase?.Absence,
        _ => null,
    };
}
