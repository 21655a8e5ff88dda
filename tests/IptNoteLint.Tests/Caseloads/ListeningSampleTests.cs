using System.Security.Cryptography;
using System.Text;
using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;
using IptNoteLint.Notes;
using IptNoteLint.Tests.Reports;

namespace IptNoteLint.Tests.Caseloads;

public sealed class ListeningSampleTests
{
    [Fact]
    public void Draw_TakesATenthOfEachPhase_AtLeastOneAndAtMostFive()
    {
        var drawn = ListeningSample.Draw([Course("a", (Phase.Initial, 3), (Phase.Middle, 25)), Course("b", (Phase.Middle, 5), (Phase.Termination, 80))]);
        Assert.Equal([Phase.Initial, Phase.Middle, Phase.Middle, Phase.Middle, .. Enumerable.Repeat(Phase.Termination, 5)], drawn.Select(d => d.Note.Phase));
        Assert.Distinct(drawn.Select(d => d.Note.Path));
    }

    [Fact]
    public void Draw_TakesFromAnotherCase_WhileOneIsLeft()
    {
        var drawn = ListeningSample.Draw(Enumerable.Range(0, 30).Select(i => Course($"c{i:00}", (Phase.Middle, 2))));
        Assert.Equal(5, drawn.Length);
        Assert.Distinct(drawn.Select(d => d.Case));
    }

    [Fact]
    public void Draw_DependsOnTheNotesAlone()
    {
        CaseDigest[] cases = [Course("a", (Phase.Middle, 12)), Course("b", (Phase.Middle, 12)), Course("c", (Phase.Initial, 9))];
        Assert.Equal(ListeningSample.Draw(cases).Select(d => d.Note.Path), ListeningSample.Draw(cases.Reverse()).Select(d => d.Note.Path));
    }

    private static CaseDigest Course(string key, params (Phase Phase, int Sessions)[] phases)
    {
        var notes = phases.SelectMany(p => Enumerable.Repeat(p.Phase, p.Sessions)).Select((phase, i) => Note($"{key}/{i:00}.txt", phase)).ToList();
        return CaseDigest.Of(new CaseResult(key, null, null, [.. notes.Select(n => n.Path)], []), notes, new SafetyRules([]));
    }

    private static NoteResult Note(string path, Phase phase) =>
        new SampleNote(path, "x").Build(SampleNote.EmptySession with { Phase = SampleNote.EmptySession.Phase! with { Value = phase } })
        with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path))) };
}
