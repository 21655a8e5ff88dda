using IptNoteLint.Text;

namespace IptNoteLint.Facts;

/// <summary>A sentence about somebody of the client's life, outside the plan and not of the past.</summary>
/// <param name="Who">The person, as <see cref="CourseThreads"/> numbers people.</param>
/// <param name="Sentence">Where.</param>
/// <param name="IsStep">Whether the client says or does something toward that person.</param>
public readonly record struct Dealing(int Who, TextSpan Sentence, bool IsStep);
