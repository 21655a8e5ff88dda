using IptNoteLint.Linting;
using IptNoteLint.Rules.Focus;

namespace IptNoteLint.Benchmarks;

/// <summary>The rules of <c>rules/</c>.</summary>
internal static class Pack
{
    /// <summary>Loaded once.</summary>
    public static RulePack Rules { get; } = Load();

    /// <summary>What a start does.</summary>
    public static RulePack Load() => RulePack.Load(typeof(ProblemAreaNotNamed).Assembly);
}
