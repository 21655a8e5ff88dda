using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace IptNoteLint.Cli.Commands;

/// <summary>How many notes a second are done, as a column of a progress bar.</summary>
internal sealed class RateColumn : ProgressColumn
{
    /// <inheritdoc/>
    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
        new Markup(task.Speed is { } speed ? string.Create(CultureInfo.InvariantCulture, $"{speed:0} notes/s") : "");
}
