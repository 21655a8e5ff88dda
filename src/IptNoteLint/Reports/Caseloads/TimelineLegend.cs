namespace IptNoteLint.Reports.Caseloads;

/// <summary>What the marks of a timeline mean; said once above all of them.</summary>
internal static class TimelineLegend
{
    /// <summary>The paragraph and the list.</summary>
    public const string Html = """
        <p class="lede">Open a course to see its chart, its timeline and its notes.</p>
        <ul class="marks" aria-label="Marks of the timelines">
        <li><span class="m p" aria-hidden="true"></span> shown: the note shows what the check asks for</li>
        <li><span class="m t" aria-hidden="true"></span> answered: a risk is mentioned, and so is what was done; no more is said by it</li>
        <li><span class="m f e" aria-hidden="true"></span> look: please look at this first</li>
        <li><span class="m f w" aria-hidden="true"></span> look: the note doesn't show it</li>
        <li><span class="m f i" aria-hidden="true"></span> minor: useful to know, or a small point</li>
        <li><span class="m s" aria-hidden="true"></span> aside: somebody set the finding aside</li>
        <li><span class="m o" aria-hidden="true"></span> open: not evaluated</li>
        <li><span class="m x" aria-hidden="true"></span> not asked: not for this kind of note or phase</li>
        </ul>

        """;
}
