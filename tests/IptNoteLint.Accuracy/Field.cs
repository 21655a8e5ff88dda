namespace IptNoteLint.Accuracy;

/// <summary>One question, answered on many items.</summary>
/// <param name="name">What is asked.</param>
/// <param name="absence">
/// Where things are looked for rather than told apart: the class that means "nothing here". Precision and recall are then those of all other classes.
/// </param>
internal sealed class Field(string name, string? absence = null)
{
    public string Name { get; } = name;

    public string? Absence { get; } = absence;

    public List<Answer> Answers { get; } = [];

    /// <summary>Whether every wrong answer is named in a report, asked for or not.</summary>
    public bool NamesWrong { get; init; }

    public IEnumerable<string> Classes => Answers.SelectMany(a => new[] { a.Gold, a.Told }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    public int Right => Answers.Count(a => a.IsRight);

    /// <summary>Of one class, or of all that are looked for: rightly told, told though it isn't there, there and not told.</summary>
    public Counts Count(string? cls = null) => new(
        Answers.Count(a => Is(a.Gold, cls) && a.IsRight),
        Answers.Count(a => Is(a.Told, cls) && !a.IsRight),
        Answers.Count(a => Is(a.Gold, cls) && !a.IsRight));

    private bool Is(string answer, string? cls) => cls is null ? answer != Absence : answer == cls;
}

/// <summary>What was found, invented and missed.</summary>
internal readonly record struct Counts(int Tp, int Fp, int Fn)
{
    /// <summary>Of what was told, how much is so; with Wilson's interval.</summary>
    public Figure Precision => Figure.OfShare(Tp, Tp + Fp);

    /// <summary>Of what is so, how much was told; with Wilson's interval.</summary>
    public Figure Recall => Figure.OfShare(Tp, Tp + Fn);

    /// <summary>2·TP / (2·TP + FP + FN); 1 where nothing is there and nothing was told.</summary>
    public double F1 => Tp + Fp + Fn == 0 ? 1 : 2.0 * Tp / ((2 * Tp) + Fp + Fn);
}
