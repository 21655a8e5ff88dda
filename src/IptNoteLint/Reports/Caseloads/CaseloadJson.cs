using System.Collections.Immutable;
using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>A caseload as JSON: the <see cref="JsonReport"/> of all its folders in one.</summary>
/// <param name="quotes">Whether the notes' own words are shown; without, every <c>text</c> is empty.</param>
public sealed class CaseloadJson(bool quotes) : ICaseloadForm
{
    private readonly JsonReport _form = new(quotes);

    /// <inheritdoc/>
    public IEnumerable<Fragment> Parts(LintReport folder, ImmutableArray<CaseDigest> cases) => _form.Parts(folder);

    /// <inheritdoc/>
    public IEnumerable<Piece> Compose(CaseloadDigest caseload, ToolInfo tool) => _form.Compose(caseload, tool);
}
