namespace IptNoteLint.Accuracy;

/// <summary>What became of one item's answer.</summary>
internal enum Turn
{
    /// <summary>Wrong before, right now.</summary>
    Won,

    /// <summary>Right before, wrong now.</summary>
    Lost,

    /// <summary>Wrong before and now, but another answer.</summary>
    StillWrong,
}

/// <summary>One item that is answered otherwise than before.</summary>
internal readonly record struct ChangedAnswer(Turn Turn, Answer Before, Answer Now);

/// <summary>One field before and after a change.</summary>
/// <param name="Before">Its answers before, of the items that both hold.</param>
/// <param name="Now">Its answers now, of the same items in the same order.</param>
/// <param name="Changes">The items whose answer changed for better or worse.</param>
/// <param name="Uncompared">How many items only one of both holds.</param>
internal sealed record FieldChange(Field Before, Field Now, IReadOnlyList<ChangedAnswer> Changes, int Uncompared)
{
    /// <summary>Lays two measurements beside each other, field by field. Where problems are looked for, one that neither tells nor sows is nothing.</summary>
    public static IReadOnlyList<FieldChange> Between(IReadOnlyList<Field> before, IReadOnlyList<Field> now) =>
    [
        .. now.Select(n => Between(before.FirstOrDefault(b => b.Name == n.Name) ?? new Field(n.Name, n.Absence), n)),
    ];

    /// <summary>How many items took a turn.</summary>
    public int Count(Turn turn) => Changes.Count(c => c.Turn == turn);

    private static FieldChange Between(Field before, Field now)
    {
        var (old, current) = (ByItem(before), ByItem(now));
        if (now.NamesWrong)
        {
            // Only sown and told problems are items: what one side leaves out, it did not tell.
            AddUntold(old, current, now.Absence!);
            AddUntold(current, old, now.Absence!);
        }

        string[] shared = [.. current.Keys.Where(old.ContainsKey)];
        return new FieldChange(
            Only(before, shared, old), Only(now, shared, current),
            [.. shared.Select(item => (Before: old[item], Now: current[item])).Select(p => (Turn: TurnOf(p.Before, p.Now), p.Before, p.Now))
                .Where(c => c.Turn is not null).OrderBy(c => c.Turn).Select(c => new ChangedAnswer(c.Turn!.Value, c.Before, c.Now))],
            old.Count + current.Count - (2 * shared.Length));
    }

    private static Turn? TurnOf(Answer before, Answer now) => (before.IsRight, now.IsRight) switch
    {
        (false, true) => Turn.Won,
        (true, false) => Turn.Lost,
        (false, false) when before.Told != now.Told => Turn.StillWrong,
        _ => null,
    };

    private static Dictionary<string, Answer> ByItem(Field field)
    {
        var items = new Dictionary<string, Answer>(StringComparer.Ordinal);
        field.Answers.ForEach(a => items[a.Item] = a);
        return items;
    }

    private static void AddUntold(Dictionary<string, Answer> items, Dictionary<string, Answer> others, string absence)
    {
        foreach (var other in others.Values.Where(o => o.Gold == absence && !items.ContainsKey(o.Item)).ToList())
        {
            items.Add(other.Item, new Answer(other.Item, absence, absence, []));
        }
    }

    private static Field Only(Field field, string[] items, Dictionary<string, Answer> answers)
    {
        var only = new Field(field.Name, field.Absence) { NamesWrong = field.NamesWrong };
        only.Answers.AddRange(items.Select(i => answers[i]));
        return only;
    }
}
