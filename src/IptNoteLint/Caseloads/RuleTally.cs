using IptNoteLint.Diagnostics;

namespace IptNoteLint.Caseloads;

/// <summary>How often a rule had which outcome. Notes are the unit for a rule about notes, courses for a rule about courses.</summary>
/// <param name="Passes">It found what it asks for.</param>
/// <param name="Fails">It did not, and nobody set the finding aside.</param>
/// <param name="Open">It was not evaluated.</param>
/// <param name="NotApplicable">It has nothing to say there.</param>
/// <param name="SetAside">A finding that somebody set aside.</param>
public sealed record RuleTally(int Passes, int Fails, int Open, int NotApplicable, int SetAside)
{
    /// <summary>Nothing counted yet.</summary>
    public static RuleTally None { get; } = new(0, 0, 0, 0, 0);

    /// <summary>Where the rule was asked and gave an answer: the share that shows what it asks for. What was set aside was asked and isn't shown.</summary>
    public Share Shown => new(Passes, Passes + Fails + SetAside);

    /// <summary>One more outcome.</summary>
    public RuleTally Plus(ResultKind kind, bool setAside) => (kind, setAside) switch
    {
        (ResultKind.Fail, true) => this with { SetAside = SetAside + 1 },
        (ResultKind.Fail, _) => this with { Fails = Fails + 1 },
        (ResultKind.Pass, _) => this with { Passes = Passes + 1 },
        (ResultKind.Open, _) => this with { Open = Open + 1 },
        _ => this with { NotApplicable = NotApplicable + 1 },
    };
}
