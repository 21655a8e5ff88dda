using IptNoteLint.House;
using IptNoteLint.Linting;
using IptNoteLint.Settings;

namespace IptNoteLint.Tests.House;

/// <summary>The schema is closed: whatever is wrong in a pack is said with its place and the nearest that would be right.</summary>
public sealed class HousePackReaderTests
{
    [Fact]
    public void SamplePack_IsReadInFull()
    {
        Assert.Equal(("northside", "NWC", "1.2"), (Northside.Pack.Name, Northside.Pack.Prefix, Northside.Pack.Version));
        Assert.Equal(["NWC001", "NWC002", "NWC003", "NWC004", "NWC005"], Northside.Pack.Rules.Select(r => r.Info.Descriptor.Id));
        Assert.All(Northside.Pack.Rules, r => Assert.Equal("northside", r.Info.Descriptor.HousePack));
        Assert.Equal("interpreter-not-shown", Northside.Pack.Rules[0].Info.Descriptor.Name);
        Assert.Equal("i i i - - i", Northside.Pack.Rules[0].Info.Descriptor.Severity.ToString());
        Assert.Equal("sent-home-early", Northside.Pack.Rules[1].Info.Descriptor.Name);
        Assert.Equal(4, Northside.Pack.Rules[2].Info.Descriptor.AskedBy);
    }

    [Theory]
    [InlineData("prefix: SML", "prefix: IPT", "pack.yml:2:1: 'IPT' is the tool's own")]
    [InlineData("prefix: SML", "prefix: IPTX", "pack.yml:2:1: 'IPT' is the tool's own")]
    [InlineData("prefix: SML", "prefix: sml", "pack.yml:2:1: 'sml' should be two to eight capital letters")]
    [InlineData("prefix: SML", "prefx: SML", "pack.yml:2:1: There is no key 'prefx' here. Did you mean 'prefix'?")]
    [InlineData("prefix: SML\n", "", "pack.yml:1:1: 'prefix' is missing here.")]
    [InlineData("pack: small", "pack: Small Pack", "pack.yml:1:1: 'Small Pack' should have small letters")]
    [InlineData("version: 1\n", "version: 1\nversion: 2\n", "pack.yml:4:1: This key stands here twice")]
    [InlineData("id: SML001", "id: IPT001", "pack.yml:11:5: 'IPT001' should be 'SML' and three or four figures")]
    [InlineData("id: SML001", "id: SML1", "pack.yml:11:5: 'SML1' should be 'SML' and three or four figures")]
    [InlineData("scope: note", "scope: notes", "pack.yml:13:5: 'scope' can't be 'notes'. Did you mean 'note'?")]
    [InlineData("concept: sml.tea", "concept: sml.te", "pack.yml:14:15: There is no concept 'sml.te'. Did you mean 'sml.tea'?")]
    [InlineData("concept: sml.tea", "concpt: sml.tea", "pack.yml:14:15: There is no key 'concpt' here. Did you mean 'concept'?")]
    [InlineData("sml.tea }", "sml.tea, sections: [pln] }", "pack.yml:14:44: 'sections' can't be 'pln'. Did you mean 'plan'?")]
    [InlineData("sml.tea }", "sml.tea, assertion: negatd }", "'assertion' can't be 'negatd'. Did you mean 'negated'?")]
    [InlineData("sml.tea }", "sml.tea, whose: clients }", "'whose' can't be 'clients'. Did you mean 'client'?")]
    [InlineData("sml.tea }", "sml.tea, near: persn }", "There is no concept 'persn'. Did you mean")]
    [InlineData("sml.tea }", "sml.tea, by-session: 4 }", "There is no key 'by-session' here.")]
    [InlineData("sml.tea }", "[] }", "pack.yml:14:15: It should name at least one.")]
    [InlineData("expect: {", "forbids: {", "pack.yml:14:5: There is no key 'forbids' here. Did you mean 'forbid'?")]
    [InlineData("    scope: note\n", "    scope: note\n    forbid: { concept: sml.tea }\n", "pack.yml:11:5: A rule has either 'expect' or 'forbid'.")]
    [InlineData("    scope: note\n", "    scope: note\n    applies: { phases: [midle] }\n", "'phases' can't be 'midle'. Did you mean 'middle'?")]
    [InlineData("    scope: note\n", "    scope: note\n    applies: { profiles: [adlt] }\n", "'profiles' can't be 'adlt'. Did you mean 'adult'?")]
    [InlineData("    scope: note\n", "    scope: note\n    applies: { notes: session }\n", "'notes' can't be 'session'. Did you mean 'sessions'?")]
    [InlineData("    scope: note\n", "    scope: note\n    name: no-plan\n", "'no-plan' is taken by another rule.")]
    [InlineData("    scope: note\n", "    scope: note\n    name: rule-failed\n", "'rule-failed' is taken by another rule.")]
    [InlineData("    scope: note\n", "    scope: note\n    regex: tea\n", "There is no key 'regex' here.")]
    [InlineData("    message: The note doesn't show a cup of tea.\n", "", "pack.yml:11:5: 'message' is missing here.")]
    [InlineData("    help: A line on the tea.\n", "", "'help' is missing here.")]
    [InlineData("    why: Tea is policy.\n", "", "'why' is missing here.")]
    [InlineData("    source: Tea policy\n", "", "'source' is missing here.")]
    [InlineData("a cup of tea.\n", "a cup of tea\n", "pack.yml:15:5: It should be a full sentence")]
    [InlineData("Tea is policy.", "\"Tea \\e[31m\"", "pack.yml:17:5: 'why' holds control characters")]
    [InlineData("severity: warning", "severity: warn", "pack.yml:19:5: A rule can't weigh 'warn'. Did you mean 'warning'?")]
    [InlineData("severity: warning", "severity: off", "A rule can't weigh 'off'.")]
    [InlineData("      reported: [\"[||]Session 5 of 12. Low mood.\"]\n", "", "pack.yml:20:5: 'reported' is missing here.")]
    [InlineData("[Session 5 of 12. A cup of tea.]", "[]", "pack.yml:22:7: At least one note belongs here: a rule without tests isn't loaded.")]
    [InlineData("[||]Session", "Session", "pack.yml:21:18: A note that is reported has a mark")]
    [InlineData("[||]Session", "[|Session", "A mark isn't closed")]
    [InlineData("[||]Session 5", "Session [||]5", "The mark of an absence, '[||]', stands at the very start of the note.")]
    [InlineData("  sml.tea:", "  smal.tea:", "pack.yml:6:3: There is no concept 'smal.tea'. Did you mean")]
    [InlineData("  sml.tea:", "  technique.rolePlai:", "There is no concept 'technique.rolePlai'. Did you mean 'technique.rolePlay'?")]
    [InlineData("[cup of tea]", "[cup of (tea]", "has a bracket that doesn't close.")]
    [InlineData("[cup of tea]", "[cup of <te>]", "pack.yml:7:11: The slot <te> names no concept.")]
    [InlineData("[cup of tea]", "[cup of <sml.tea>]", "refers to itself through its slots.")]
    [InlineData("[cup of tea]", "[cup ..9 tea]", "has a gap of more than 6 words.")]
    [InlineData("[cup of tea]", "[cup ..99999999999 tea]", "has a gap of more than 6 words.")]
    [InlineData("[cup of tea]", "[a .. b .. c .. d .. e]", "has more than three gaps")]
    [InlineData("[cup of tea]", "['..']", "asks for no word.")]
    [InlineData("    not-found: [She takes coffee.]\n", "", "pack.yml:6:3: 'sml.tea' needs a sentence in which its words are found and one in which they aren't")]
    [InlineData("[cup of tea]", "[cup of tea]\n    remove: [tea]", "'sml.tea' is the pack's own; there is nothing to take out of it.")]
    [InlineData("rules:\n", "rules: &all\n", "pack.yml:10:8: Anchors (&)")]
    [InlineData("rules:\n", "rules: [[[[[[[[[[[[[[[[\n", "It is nested too deeply.")]
    public void Mistake_IsNamedWithItsPlaceAndTheNearest(string passage, string mistake, string message) =>
        Assert.Contains(message, Assert.Throws<SettingsException>(() => Northside.Read(Northside.SmallBut(passage, mistake))).Message, StringComparison.Ordinal);

    [Fact]
    public void Removal_OfWhatIsNotThere_NamesTheNearestEntry()
    {
        var text = Northside.SmallBut("lexicons:\n", "lexicons:\n  technique.generic:\n    remove: [(brief|)check in]\n");
        var message = Assert.Throws<SettingsException>(() => Northside.Read(text)).Message;
        Assert.Equal("pack.yml:7:14: 'technique.generic' has no entry '(brief|)check in'. Did you mean '(brief |)check in'?", message);
    }

    [Fact]
    public void TwoRulesWithOneId_AreRefused()
    {
        var rule = Northside.Small[Northside.Small.IndexOf("  - id:", StringComparison.Ordinal)..];
        Assert.Contains("'SML001' is taken by another rule.", Assert.Throws<SettingsException>(() => Northside.Read(Northside.Small + "\n" + rule)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[sml.cup]\ncup of tea\n+ A cup of tea.\n", "w.txt:2: 'sml.cup' needs a sentence")]
    [InlineData("[mine.cup]\ncup\n+ A cup.\n- A mug.\n", "w.txt:2: There is no concept 'mine.cup'.")]
    [InlineData("[sml.cup wide]\ncup\n", "w.txt:1: a header is [concept.id]")]
    [InlineData("[sml.cup]\ncup <te>\n+ A cup.\n- A mug.\n", "w.txt:2: The slot <te> names no concept.")]
    [InlineData("@ scale TEA 0 9\n[sml.cup]\ncup\n+ A cup.\n- A mug.\n", "w.txt: Lines that begin with '@'")]
    public void MistakeInALexiconFile_IsNamedWithItsLine(string words, string message) => Assert.Contains(
        message, Assert.Throws<SettingsException>(() => Northside.Read(Northside.Small, new HouseFile("w.txt", words))).Message, StringComparison.Ordinal);

    [Fact]
    public void Hash_IsThatOfTheTexts_WhateverTheirNamesAndLineEnds()
    {
        var hash = Northside.Pack.Hash;
        HousePack Pack(string text) => HousePackReader.Read(new HouseFile("elsewhere/p.yml", text), [Northside.Words], Rules.RulePackUnderTest.Pack.Basis());
        Assert.Equal(hash, Pack(Northside.Text.Replace("\n", "\r\n", StringComparison.Ordinal)).Hash);
        Assert.NotEqual(hash, Pack(Northside.Text.Replace("a phrase", "words", StringComparison.Ordinal)).Hash);
    }
}
