namespace IptNoteLint.Accuracy;

/// <summary>One answer on one note: what the annotation says and what the tool says.</summary>
internal readonly record struct Answer(string File, string Gold, string Told);

/// <summary>One field over all notes.</summary>
internal sealed class Field(string name)
{
    public string Name { get; } = name;

    public List<Answer> Answers { get; } = [];

    public IEnumerable<string> Classes => Answers.SelectMany(a => new[] { a.Gold, a.Told }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    public int Right => Answers.Count(a => a.Gold == a.Told);

    public (int Tp, int Fp, int Fn) Counts(string cls) => (
        Answers.Count(a => a.Gold == cls && a.Told == cls),
        Answers.Count(a => a.Gold != cls && a.Told == cls),
        Answers.Count(a => a.Gold == cls && a.Told != cls));
}
