using IptNoteLint.Cli.Settings;
using IptNoteLint.Settings;
using IptNoteLint.Tests.Cli;
using IptNoteLint.Tests.Rules;

namespace IptNoteLint.Tests.House;

/// <summary>Packs as files: shared, watched, and never two with one prefix.</summary>
public sealed class HousePackFileTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Pack_ThatChanges_IsSeen()
    {
        var small = _folder.Write("small.yml", Northside.Small);
        var packs = new HousePacks(RulePackUnderTest.Pack);
        var rules = packs.Of([new SettingsBasis(small, "s.yml:1")]);
        Assert.Equal((false, true), (packs.HaveChanged, rules.Find("SML001") is not null));
        Assert.Same(rules, packs.Of([new SettingsBasis(small, "s.yml:1")]));
        _folder.Write("small.yml", Northside.SmallBut("Low mood.", "Low mood today."));
        Assert.True(packs.HaveChanged);
    }

    [Fact]
    public void NoPack_IsTheToolItself() => Assert.Same(RulePackUnderTest.Pack, new HousePacks(RulePackUnderTest.Pack).Of([]));

    [Fact]
    public void Packs_InAnyOrder_GiveTheSameRules()
    {
        var small = new SettingsBasis(_folder.Write("z/small.yml", Northside.Small), "s.yml:1");
        var other = new SettingsBasis(_folder.Write("a/other.yml", Northside.Small.Replace("SML", "OTH", StringComparison.Ordinal).Replace("sml.", "oth.", StringComparison.Ordinal)
            .Replace("pack: small", "pack: other", StringComparison.Ordinal).Replace("Tea not offered", "Tea not shown", StringComparison.Ordinal)), "s.yml:2");
        Assert.Equal(
            new HousePacks(RulePackUnderTest.Pack, small).Of([other]).Hash,
            new HousePacks(RulePackUnderTest.Pack).Of([other, small]).Hash);
    }

    [Fact]
    public void TwoPacks_WithOneId_AreRefused()
    {
        var one = new SettingsBasis(_folder.Write("one.yml", Northside.Small), "s.yml:1");
        var two = new SettingsBasis(_folder.Write("two.yml", Northside.SmallBut("pack: small", "pack: second")), "s.yml:2");
        var message = Assert.Throws<SettingsException>(() => new HousePacks(RulePackUnderTest.Pack).Of([one, two])).Message;
        Assert.Equal("s.yml:2: SML001 (tea-not-offered) of the pack 'second' meets SML001 (tea-not-offered) of 'small': an id and a name belong to one rule.", message);
    }

    [Fact]
    public void FolderWithoutAPackFile_IsRefused() => Assert.Contains(
        "pack.yml'; check the name.", Assert.Throws<SettingsException>(() => new HousePacks(RulePackUnderTest.Pack).Read(new SettingsBasis(_folder.Make("empty"), "s.yml:1"))).Message, StringComparison.Ordinal);
}
