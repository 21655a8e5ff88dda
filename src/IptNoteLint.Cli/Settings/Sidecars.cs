using IptNoteLint.Cli.Documents;
using IptNoteLint.Diagnostics;
using IptNoteLint.Settings;

namespace IptNoteLint.Cli.Settings;

/// <summary>Reads the files of suppressions that stand beside notes.</summary>
internal static class Sidecars
{
    /// <summary>What is asked beside each note, by its name in reports; notes without a sidecar file are left out.</summary>
    public static Dictionary<string, SuppressionList> Of(IEnumerable<NoteFile> files, RuleNames rules) => files
        .Where(f => f.Kind == NoteFileKind.Note)
        .Select(f => (f.Name, List: Read(f.Path + SuppressionReader.SidecarEnding, f.Name + SuppressionReader.SidecarEnding, rules)))
        .Where(s => s.List is not null)
        .ToDictionary(s => s.Name, s => s.List!, StringComparer.Ordinal);

    private static SuppressionList? Read(string path, string name, RuleNames rules)
    {
        try
        {
            return SettingsText.Read(path) is { } text ? SuppressionReader.FromSidecar(name, text, rules) : null;
        }
        catch (SettingsException e)
        {
            return new SuppressionList([], [e.Message]);
        }
    }
}
