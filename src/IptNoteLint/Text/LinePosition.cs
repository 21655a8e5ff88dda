namespace IptNoteLint.Text;

/// <summary>A place as a reader counts it.</summary>
/// <param name="Line">From 1; lines end at CRLF, LF or CR only.</param>
/// <param name="Column">From 1, in UTF-16 code units.</param>
public readonly record struct LinePosition(int Line, int Column);
