namespace IptNoteLint.Tests.Watching;

/// <summary>Settings and suppressions that change while a folder is watched.</summary>
public sealed class TermsTests : IDisposable
{
    private const string Thin = "Session 7 of 12\nS: Slept badly.\n";

    private readonly WatchedFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void NewSidecar_IsTakenUp()
    {
        _folder.Write("s.txt", Thin);
        _folder.Settle();
        _folder.Write("s.txt.iptlint.yml", "suppress: [{rule: IPT1501, reason: In the letter.}]\n");
        _folder.Settle();
        Assert.Contains("In the letter.", File.ReadAllText(_folder.ReportPath("s.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void ChangedSettings_LintEveryNoteAgain()
    {
        _folder.Write("s.txt", Thin);
        _folder.Settle();
        _folder.Write("iptlint.yml", "root: true\nprofile: maintenance\n");
        _folder.Settle();
        Assert.Contains("\"profile\": \"maintenance\"", File.ReadAllText(_folder.ReportPath("s.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void SettingsThatCantBeUsed_AreToldByEveryNote_UntilTheyCan()
    {
        _folder.Write("s.txt", Thin);
        _folder.Settle();
        _folder.Write("iptlint.yml", "profil: x\n");
        _folder.Settle();
        Assert.Contains("There is no key 'profil' here.", _folder.Field("s.txt", "error"), StringComparison.Ordinal);
        Assert.True(_folder.Outcome.HasTrouble);
        _folder.Write("iptlint.yml", "profile: adult\n");
        _folder.Settle();
        Assert.Equal("linted", _folder.Field("s.txt", "status"));
    }
}
