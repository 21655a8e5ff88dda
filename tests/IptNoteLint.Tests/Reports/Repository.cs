namespace IptNoteLint.Tests.Reports;

/// <summary>Where the checked-out files are: compiled paths are mapped, so the solution is looked for from the build's own folder up.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "IptNoteLint.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
