namespace IptNoteLint.Accuracy;

/// <summary>One answer on one item: what the annotation says, what the tool says, and what made it say so.</summary>
/// <param name="Item">The note, passage or row, or the place of a course's problem; unique within its field.</param>
/// <param name="Gold">The annotation's class.</param>
/// <param name="Told">The tool's class.</param>
/// <param name="Evidence">One line each: the places that decided it, and where something is told absent, what came nearest.</param>
internal readonly record struct Answer(string Item, string Gold, string Told, IReadOnlyList<string> Evidence)
{
    public bool IsRight => Gold == Told;
}
