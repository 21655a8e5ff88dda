using IptNoteLint.Caseloads;

namespace IptNoteLint.Accuracy;

/// <summary>A figure with its 95 % interval, both from 0 to 1.</summary>
internal readonly record struct Figure(double Value, double Low, double High)
{
    /// <summary>A proportion with Wilson's interval; 1 of nothing, as nothing is wrong, with the whole range open.</summary>
    public static Figure OfShare(int part, int whole)
    {
        var (low, high) = new Share(part, whole).Interval;
        return new Figure(whole == 0 ? 1 : (double)part / whole, low, high);
    }

    /// <summary>The share of right answers.</summary>
    public static Figure Accuracy(Field field) => OfShare(field.Right, field.Answers.Count);

    /// <summary>The mean F1 of the annotation's classes, with an interval by bootstrap.</summary>
    public static Figure MacroF1(Field field) => ByBootstrap(field, Measures.MacroF1);

    /// <summary>F1 of one class, with an interval by bootstrap.</summary>
    public static Figure F1(Field field, string cls) => ByBootstrap(field, a => Measures.F1(a, cls));

    public override string ToString() => $"{Value:F3} ({Low:F3}-{High:F3})";

    private static Figure ByBootstrap(Field field, Func<IReadOnlyList<Answer>, double> figure)
    {
        var (low, high) = Measures.Bootstrap(field.Answers, figure);
        return new Figure(figure(field.Answers), low, high);
    }
}
