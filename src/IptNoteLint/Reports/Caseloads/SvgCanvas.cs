using System.Globalization;
using System.Text;
using OxyPlot;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>Draws what OxyPlot lays out as SVG with classes in place of colours. The same chart always gives the same bytes.</summary>
internal sealed class SvgCanvas(StringBuilder svg) : ClippingRenderContext
{
    /// <summary>The mean width of a character of a sans-serif face, as a share of its size.</summary>
    private const double CharacterWidth = 0.54;
    private const double LineHeight = 1.2;

    /// <inheritdoc/>
    public override void DrawLine(
        IList<ScreenPoint> points, OxyColor stroke, double thickness, EdgeRenderingMode edgeRenderingMode, double[] dashArray, LineJoin lineJoin)
    {
        if (ChartInk.ClassOf(stroke) is { } ink && points.Count > 1 && thickness > 0)
        {
            svg.Append($"<path class=\"s-{ink}{(dashArray is null ? "" : " dashed")}\" d=\"");
            Path(points).Append("\"/>\n");
        }
    }

    /// <inheritdoc/>
    public override void DrawPolygon(
        IList<ScreenPoint> points, OxyColor fill, OxyColor stroke, double thickness, EdgeRenderingMode edgeRenderingMode, double[] dashArray, LineJoin lineJoin)
    {
        if (ChartInk.ClassOf(fill) is { } ink)
        {
            svg.Append($"<path class=\"f-{ink}\" d=\"");
            Path(points).Append("Z\"/>\n");
        }
    }

    /// <inheritdoc/>
    public override void DrawRectangle(OxyRect rectangle, OxyColor fill, OxyColor stroke, double thickness, EdgeRenderingMode edgeRenderingMode)
    {
        if (ChartInk.ClassOf(fill) is { } ink)
        {
            svg.Append($"<rect class=\"f-{ink}\" x=\"{At(rectangle.Left)}\" y=\"{At(rectangle.Top)}\" width=\"{At(rectangle.Width)}\" height=\"{At(rectangle.Height)}\"/>\n");
        }
    }

    /// <inheritdoc/>
    public override void DrawEllipse(OxyRect extents, OxyColor fill, OxyColor stroke, double thickness, EdgeRenderingMode edgeRenderingMode)
    {
        if (ChartInk.ClassOf(fill) is { } ink)
        {
            svg.Append($"<circle class=\"f-{ink}\" cx=\"{At(extents.Center.X)}\" cy=\"{At(extents.Center.Y)}\" r=\"{At(extents.Width / 2)}\"/>\n");
        }
    }

    /// <inheritdoc/>
    public override void DrawText(
        ScreenPoint p, string text, OxyColor fill, string fontFamily, double fontSize, double fontWeight, double rotation,
        HorizontalAlignment horizontalAlignment, VerticalAlignment verticalAlignment, OxySize? maxSize)
    {
        if (string.IsNullOrEmpty(text) || ChartInk.ClassOf(fill) is not { } ink)
        {
            return;
        }

        var anchor = horizontalAlignment switch
        {
            HorizontalAlignment.Left => "start",
            HorizontalAlignment.Right => "end",
            _ => "middle",
        };
        // The baseline: a capital is about seven tenths of the size high.
        var down = fontSize * (verticalAlignment switch { VerticalAlignment.Top => 0.85, VerticalAlignment.Bottom => -0.2, _ => 0.35 });
        var turn = rotation * Math.PI / 180;
        var (x, y) = (p.X - (down * Math.Sin(turn)), p.Y + (down * Math.Cos(turn)));
        svg.Append($"<text class=\"t-{ink}\" x=\"{At(x)}\" y=\"{At(y)}\" text-anchor=\"{anchor}\"{Turned(rotation, x, y)}>{HtmlText.Plain(text)}</text>\n");
    }

    /// <inheritdoc/>
    public override OxySize MeasureText(string text, string fontFamily, double fontSize, double fontWeight) =>
        string.IsNullOrEmpty(text) ? OxySize.Empty : new OxySize(text.Length * fontSize * CharacterWidth, fontSize * LineHeight);

    /// <inheritdoc/>
    protected override void SetClip(OxyRect clippingRectangle)
    {
        // Everything drawn lies within the axes' ranges.
    }

    /// <inheritdoc/>
    protected override void ResetClip()
    {
        // Nothing is ever clipped.
    }

    private static string Turned(double rotation, double x, double y) => rotation == 0 ? "" : $" transform=\"rotate({At(rotation)} {At(x)} {At(y)})\"";

    private StringBuilder Path(IList<ScreenPoint> points)
    {
        for (var i = 0; i < points.Count; i++)
        {
            svg.Append(i == 0 ? 'M' : 'L').Append(At(points[i].X)).Append(' ').Append(At(points[i].Y));
        }

        return svg;
    }

    private static string At(double value) => Math.Round(value, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);
}
