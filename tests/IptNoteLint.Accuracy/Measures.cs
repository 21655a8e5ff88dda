namespace IptNoteLint.Accuracy;

/// <summary>The figures of a field, each with its definition.</summary>
internal static class Measures
{
    /// <summary>F1 of one class: 2·TP / (2·TP + FP + FN); 1 where the class never occurs and is never told.</summary>
    public static double F1(IReadOnlyList<Answer> answers, string cls)
    {
        int tp = 0, wrong = 0;
        foreach (var a in answers)
        {
            var gold = a.Gold == cls;
            var told = a.Told == cls;
            tp += gold && told ? 1 : 0;
            wrong += gold != told ? 1 : 0;
        }

        return tp + wrong == 0 ? 1 : 2.0 * tp / ((2 * tp) + wrong);
    }

    /// <summary>The mean F1 of the classes that occur in the annotation.</summary>
    public static double MacroF1(IReadOnlyList<Answer> answers) =>
        answers.Select(a => a.Gold).Distinct(StringComparer.Ordinal).Select(c => F1(answers, c)).DefaultIfEmpty(1).Average();

    /// <summary>Cohen's kappa: agreement beyond what the two distributions give by chance; 1 where chance alone agrees, or of nothing.</summary>
    public static double Kappa(IReadOnlyList<Answer> answers)
    {
        if (answers.Count == 0)
        {
            return 1;
        }

        double n = answers.Count;
        var agreed = answers.Count(a => a.Gold == a.Told) / n;
        var chance = answers.Select(a => a.Gold).Concat(answers.Select(a => a.Told)).Distinct(StringComparer.Ordinal)
            .Sum(c => answers.Count(a => a.Gold == c) / n * (answers.Count(a => a.Told == c) / n));
        return chance >= 1 ? 1 : (agreed - chance) / (1 - chance);
    }

    /// <summary>A 95 % interval of a figure by bootstrap, stratified by the annotation's classes; the seed is fixed.</summary>
    public static (double Low, double High) Bootstrap(IReadOnlyList<Answer> answers, Func<IReadOnlyList<Answer>, double> figure)
    {
        var random = new Random(20260318);
        var strata = answers.GroupBy(a => a.Gold, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => g.ToArray()).ToArray();
        var figures = new double[1000];
        var sample = new Answer[answers.Count];
        for (var i = 0; i < figures.Length; i++)
        {
            var filled = 0;
            foreach (var stratum in strata)
            {
                for (var k = 0; k < stratum.Length; k++)
                {
                    sample[filled++] = stratum[random.Next(stratum.Length)];
                }
            }

            figures[i] = figure(sample);
        }

        Array.Sort(figures);
        return (figures[24], figures[974]);
    }
}
