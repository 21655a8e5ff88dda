using IptNoteLint.Linting;
using IptNoteLint.Tests.Rules;

namespace IptNoteLint.Tests.Linting;

public sealed class RulePackTests
{
    [Fact]
    public void RulesAndPagesThatDiffer_AreNamedOnBothSides()
    {
        var pages = new Dictionary<string, Lazy<string>> { ["IPT1190"] = new("# IPT1190"), ["IPT1999"] = new("# IPT1999") };
        var exception = Assert.Throws<RulePackException>(() => RulePackReader.Read([typeof(WideRule), typeof(SilentRule)], pages));
        Assert.Contains("without a page: IPT1193", exception.Message, StringComparison.Ordinal);
        Assert.Contains("without a rule: IPT1999", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownParent_IsRefused() =>
        Assert.Contains("IPT1191 has the parent IPT1190", Assert.Throws<RulePackException>(() => HandMade.PackOf(typeof(NarrowRule))).Message, StringComparison.Ordinal);

    [Fact]
    public void Rules_AreFoundByIdAndName_InAnyCase()
    {
        Assert.Equal("IPT1001", RulePackUnderTest.Pack.Find("ipt1001")!.Descriptor.Id);
        Assert.Equal("IPT1001", RulePackUnderTest.Pack.Find("Problem-Area-Not-Named")!.Descriptor.Id);
        Assert.Equal("IPT9002", RulePackUnderTest.Pack.Find("rule-failed")!.Descriptor.Id);
        Assert.Null(RulePackUnderTest.Pack.Find("IPT0000"));
    }

    [Fact]
    public void Hash_IsThatOfTheFilesOfTheRulesFolder()
    {
        var rules = Repository.PathOf("rules");
        var files = Directory.GetFiles(rules, "*", SearchOption.AllDirectories).Select(f => (Path: f, Name: Path.GetRelativePath(rules, f).Replace('\\', '/')));
        var texts = files.Select(f => (f.Path, Name: f.Name switch
        {
            _ when f.Name.EndsWith(".cs", StringComparison.Ordinal) && !f.Name.StartsWith("obj/", StringComparison.Ordinal) => "sources/" + f.Name,
            _ when Path.GetFileName(f.Name).StartsWith("IPT", StringComparison.Ordinal) && f.Name.EndsWith(".md", StringComparison.Ordinal) => "pages/" + Path.GetFileName(f.Name),
            _ when f.Name.StartsWith("Lexicons/", StringComparison.Ordinal) => "lexicons/" + Path.GetFileName(f.Name),
            _ when f.Name.StartsWith("Profiles/Packs/", StringComparison.Ordinal) => "packs/" + Path.GetFileName(f.Name),
            _ when f.Name.StartsWith("Profiles/", StringComparison.Ordinal) => "profiles/" + Path.GetFileName(f.Name),
            _ => null,
        })).Where(f => f.Name is not null);
        Assert.Equal(
            PackResources.Of(texts.Select(t => KeyValuePair.Create(t.Name!, File.ReadAllText(t.Path)))).Hash(),
            RulePackUnderTest.Pack.Hash);
    }

    [Fact]
    public void Hash_IsTheSameForAnyLineEndAndSlash_AndChangesWithAnyText()
    {
        static string Hash(params (string Name, string Text)[] texts) => PackResources.Of(texts.Select(t => KeyValuePair.Create(t.Name, t.Text))).Hash();
        var hash = Hash(("sources/Focus/A.cs", "a\nb\n"), ("pages/IPT1001.md", "p"));
        Assert.StartsWith("sha256:", hash, StringComparison.Ordinal);
        Assert.Equal(hash, Hash(("pages/IPT1001.md", "p"), ("sources\\Focus\\A.cs", "a\r\nb\r\n")));
        Assert.NotEqual(hash, Hash(("sources/Focus/A.cs", "a\nb"), ("pages/IPT1001.md", "p")));
        Assert.NotEqual(hash, Hash(("sources/Focus/B.cs", "a\nb\n"), ("pages/IPT1001.md", "p")));
    }
}
