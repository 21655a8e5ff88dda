using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using IptNoteLint.Diagnostics;
using IptNoteLint.Settings;

namespace IptNoteLint.Linting;

/// <summary>The settings of a run. Immutable.</summary>
public sealed record LintOptions
{
    private static readonly ImmutableSortedSet<string> NoNames = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>The name of the profile in force.</summary>
    public string Profile { get; init; } = Settings.Profile.Default;

    /// <summary>The documentation packs in force, such as <c>us</c>.</summary>
    public ImmutableSortedSet<string> Packs { get; init; } = NoNames;

    /// <summary>Ids of the only rules to run; null for all that are neither on trial nor of a documentation pack that is not in force.</summary>
    public ImmutableSortedSet<string>? Select { get; init; }

    /// <summary>Ids of rules that run beside these.</summary>
    public ImmutableSortedSet<string> ExtendSelect { get; init; } = NoNames;

    /// <summary>Ids of rules that are switched off; their outcome is not applicable.</summary>
    public ImmutableSortedSet<string> Disabled { get; init; } = NoNames;

    /// <summary>What rules weigh otherwise than by themselves, by id.</summary>
    public ImmutableSortedDictionary<string, RuleLevel> Levels { get; init; } = ImmutableSortedDictionary.Create<string, RuleLevel>(StringComparer.Ordinal);

    /// <summary>Numbers of rules, by id and name of the option with a dot between.</summary>
    public ImmutableSortedDictionary<string, int> Numbers { get; init; } = ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);

    /// <summary>The lowest severity that makes a run fail; null for none.</summary>
    public Severity? FailOn { get; init; } = Severity.Warning;

    /// <summary>How many warnings a run may have before it fails; null for as many as <see cref="FailOn"/> allows.</summary>
    public int? MaxWarnings { get; init; }

    /// <summary>Whether a note may set its own findings aside: a note is a health record, so only where somebody says so.</summary>
    public bool SuppressInNote { get; init; }

    /// <summary>How notes are grouped into courses.</summary>
    public CaseGrouping Grouping { get; init; } = CaseGrouping.Default;

    /// <summary>Whether reports quote words of the notes.</summary>
    public bool Quotes { get; init; } = true;

    /// <summary><c>sha256:…</c> over every setting; equal settings give the same.</summary>
    public string Hash
    {
        get
        {
            var settings = $"profile={Profile}\ndisabled={string.Join(',', Disabled)}\nfailOn={NameOf(FailOn)}\nquotes={Quotes}\n"
                + (MaxWarnings is { } most ? string.Create(CultureInfo.InvariantCulture, $"maxWarnings={most}\n") : "")
                + (SuppressInNote ? "suppressInNote\n" : "")
                + string.Concat(Levels.Select(l => $"level={l.Key} {l.Value}\n"))
                + string.Concat(Numbers.Select(n => string.Create(CultureInfo.InvariantCulture, $"number={n.Key} {n.Value}\n")))
                + (Grouping.IsOfFolder ? "" : $"cases={Grouping.Text}\n")
                + (Packs.IsEmpty ? "" : $"packs={string.Join(',', Packs)}\n")
                + (Select is { } only ? $"select={string.Join(',', only)}\n" : "")
                + (ExtendSelect.IsEmpty ? "" : $"extendSelect={string.Join(',', ExtendSelect)}\n");
            return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(settings)));
        }
    }

    // The names as ToString() gives them, which costs a start more than all its other settings.
    private static string NameOf(Severity? severity) => severity switch
    {
        Severity.Hint => nameof(Severity.Hint),
        Severity.Info => nameof(Severity.Info),
        Severity.Warning => nameof(Severity.Warning),
        Severity.Error => nameof(Severity.Error),
        _ => "",
    };

    /// <summary>
    /// Whether a report holds an unsuppressed fail at or above <see cref="FailOn"/>; where there is a limit to warnings, it alone says
    /// how many are too many.
    /// </summary>
    public bool Fails(LintReport report) => Fails(report.Count);

    /// <summary>The same for a run that is counted folder by folder.</summary>
    /// <param name="count">How many unsuppressed fails have a severity.</param>
    public bool Fails(Func<Severity, int> count) => Enum.GetValues<Severity>().Any(s =>
        s == Severity.Warning && MaxWarnings is { } most ? count(s) > most : s >= FailOn && count(s) > 0);
}
