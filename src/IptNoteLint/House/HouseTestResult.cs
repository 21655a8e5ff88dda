namespace IptNoteLint.House;

/// <summary>What became of one test of a house pack.</summary>
/// <param name="Subject">The id of the rule or of the concept.</param>
/// <param name="Place">Where the test stands in the pack.</param>
/// <param name="Problem">What is otherwise than it should be, in a full sentence; null if nothing is.</param>
public sealed record HouseTestResult(string Subject, string Place, string? Problem)
{
    /// <summary>Whether it holds.</summary>
    public bool Passes => Problem is null;
}
