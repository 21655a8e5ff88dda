namespace IptNoteLint.Settings;

/// <summary>The names of the settings and of their special values.</summary>
public static class SettingKeys
{
    /// <summary>The profile in force.</summary>
    public const string Profile = "profile";

    /// <summary>The documentation packs in force.</summary>
    public const string Packs = "packs";

    /// <summary>The only rules to run.</summary>
    public const string Select = "select";

    /// <summary>Rules that run beside the usual ones.</summary>
    public const string ExtendSelect = "extend-select";

    /// <summary>Rules that are switched off: the same as a weight of <c>off</c> for each.</summary>
    public const string Ignore = "ignore";

    /// <summary>What single rules weigh; with a dot and an id behind it, one rule.</summary>
    public const string Rules = "rules";

    /// <summary>The lowest severity that makes a run fail.</summary>
    public const string FailOn = "fail-on";

    /// <summary>How many warnings a run may have before it fails.</summary>
    public const string MaxWarnings = "max-warnings";

    /// <summary>Whether reports quote words of the notes.</summary>
    public const string Quotes = "quotes";

    /// <summary>Whether a note may set findings aside itself.</summary>
    public const string SuppressInNote = "suppress-in-note";

    /// <summary>How notes are grouped into courses.</summary>
    public const string Cases = "cases";

    /// <summary>The file of known findings.</summary>
    public const string Baseline = "baseline";

    /// <summary>Files of rules and words that a service adds; those named further up count too.</summary>
    public const string HousePacks = "house-packs";

    /// <summary>Nothing, no limit.</summary>
    public const string None = "none";

    /// <summary>What the tool does by itself.</summary>
    public const string Usual = "usual";

    /// <summary>For a severity: none makes a run fail.</summary>
    public const string Never = "never";

    /// <summary>In a list of rules: all that are on trial.</summary>
    public const string Preview = "preview";

    /// <summary>The settings that hold for a folder; the others hold for a whole run.</summary>
    public static IReadOnlyList<string> OfFolders { get; } = [Profile, Packs, Select, ExtendSelect, SuppressInNote, Cases];

    /// <summary>Every key with a value of its own.</summary>
    public static IReadOnlyList<string> All { get; } = [.. OfFolders, FailOn, MaxWarnings, Quotes, Baseline];
}
