namespace IptNoteLint.Tests.Engine;

/// <summary>What the facts of these tests have in common.</summary>
internal interface IValued
{
    int Id { get; }

    int Value { get; }
}

internal record Clue(int Id, int Value) : IValued;

internal sealed record StrongClue(int Id, int Value) : Clue(Id, Value);

internal sealed record Mark(int Id, int Value) : IValued;
