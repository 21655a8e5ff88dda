using IptNoteLint.Caseloads;
using IptNoteLint.Facts;
using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using OxyPlot.Series;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>A course over its sessions: above, the phases as agreed and as noted; below, the scores of its main scale.</summary>
internal static class CourseChart
{
    private const string Sessions = "sessions";
    private const string Lanes = "lanes";
    private const string Scores = "scores";
    private const double ScoresEnd = 0.66;
    private const double LanesStart = 0.72;

    /// <summary>The chart.</summary>
    public static PlotModel Of(CaseDigest course)
    {
        var numbers = course.Sessions.Select(s => s.Number!.Value).DefaultIfEmpty(1).ToList();
        // An assessment before the first session is sometimes numbered 0.
        var (first, last) = (Math.Min(1, numbers.Min()), Math.Max(course.Course.Planned ?? 1, numbers.Max()));
        var chart = new PlotModel { PlotAreaBorderThickness = new OxyThickness(0), TextColor = ChartInk.Text, Padding = new OxyThickness(2), DefaultFontSize = 12 };
        chart.Axes.Add(Plain(new LinearAxis
        {
            Key = Sessions, Position = AxisPosition.Bottom, Minimum = first - 0.6, Maximum = last + 0.6, MajorStep = last > 30 ? 5 : last > 20 ? 2 : 1, Title = "Session",
        }));
        AddLanes(chart, course, last, course.MainScale is null ? 0 : LanesStart);
        if (course.MainScale is { } scale)
        {
            AddScores(chart, course, scale, first, last);
        }

        return chart;
    }

    private static void AddLanes(PlotModel chart, CaseDigest course, int last, double start)
    {
        chart.Axes.Add(Plain(new LinearAxis
        {
            Key = Lanes, Position = AxisPosition.Left, StartPosition = start, EndPosition = 1, Minimum = -0.5, Maximum = 1.5, MajorStep = 1,
            LabelFormatter = y => y switch { 0 => "noted", 1 => "agreed", _ => "" },
        }));
        foreach (var stretch in PhaseStretch.Agreed(course.Course.Contract))
        {
            chart.Annotations.Add(Lane(stretch, 1));
        }

        foreach (var stretch in PhaseStretch.Noted(course.Sessions))
        {
            chart.Annotations.Add(Lane(stretch, 0));
        }

        if (course.Course.Contract is null)
        {
            chart.Annotations.Add(new TextAnnotation
            {
                XAxisKey = Sessions, YAxisKey = Lanes, Text = "no length agreed in the notes", TextPosition = new DataPoint((last + 1) / 2.0, 1),
                TextVerticalAlignment = VerticalAlignment.Middle, TextColor = ChartInk.Quiet, StrokeThickness = 0, Stroke = OxyColors.Transparent,
            });
        }
    }

    private static RectangleAnnotation Lane(PhaseStretch stretch, int lane) => new()
    {
        XAxisKey = Sessions, YAxisKey = Lanes, Layer = AnnotationLayer.BelowSeries,
        MinimumX = stretch.First - 0.46, MaximumX = stretch.Last + 0.46, MinimumY = lane - 0.4, MaximumY = lane + 0.4,
        Fill = stretch.Ink, Text = stretch.Label, TextColor = ChartInk.Text,
    };

    private static void AddScores(PlotModel chart, CaseDigest course, string scale, int first, int last)
    {
        var range = course.RangeOf(scale);
        var scores = course.Sessions.Select(s => (X: s.Number!.Value, Y: s.Score(scale))).OrderBy(s => s.X).ToList();
        var (low, high) = range is null ? (0, Math.Max(10, scores.Max(s => s.Y) ?? 10)) : (range.Low, range.High);
        chart.Axes.Add(Plain(new LinearAxis
        {
            Key = Scores, Position = AxisPosition.Left, StartPosition = 0, EndPosition = ScoresEnd, Minimum = low, Maximum = high,
            MajorStep = high - low > 70 ? 20 : high - low > 30 ? 10 : 5, Title = scale,
        }));
        foreach (var (band, index) in (range?.Bands ?? []).Select((b, i) => (b, i)))
        {
            chart.Annotations.Add(Band(band, index, index + 1 < range!.Bands.Length ? range.Bands[index + 1].From : high, first, last));
        }

        var line = new LineSeries
        {
            XAxisKey = Sessions, YAxisKey = Scores, Color = ChartInk.Score, BrokenLineColor = ChartInk.Score, BrokenLineStyle = LineStyle.Dash, BrokenLineThickness = 2,
            MarkerType = MarkerType.Circle, MarkerSize = 4, MarkerFill = ChartInk.Score, MarkerStrokeThickness = 0,
        };
        line.Points.AddRange(scores.Select(s => s.Y is { } score ? new DataPoint(s.X, Math.Clamp(score, low, high)) : DataPoint.Undefined));
        chart.Series.Add(line);
        var missing = new LineSeries
        {
            XAxisKey = Sessions, YAxisKey = Scores, Color = OxyColors.Transparent, LineStyle = LineStyle.None,
            MarkerType = MarkerType.Cross, MarkerSize = 4, MarkerStroke = ChartInk.Missing, MarkerStrokeThickness = 2,
        };
        missing.Points.AddRange(scores.Where(s => s.Y is null).Select(s => new DataPoint(s.X, low + ((high - low) * 0.05))));
        chart.Series.Add(missing);
    }

    private static RectangleAnnotation Band(ScoreBand band, int index, double end, int first, int last) => new()
    {
        XAxisKey = Sessions, YAxisKey = Scores, Layer = AnnotationLayer.BelowSeries, MinimumY = band.From, MaximumY = end, Fill = ChartInk.Band(index),
        MinimumX = first - 0.6, MaximumX = last + 0.6, Text = band.Name, TextColor = ChartInk.Text, TextPosition = new DataPoint(last + 0.5, (band.From + end) / 2),
        TextHorizontalAlignment = HorizontalAlignment.Right, TextVerticalAlignment = VerticalAlignment.Middle,
    };

    private static LinearAxis Plain(LinearAxis axis)
    {
        axis.TextColor = axis.TitleColor = ChartInk.Quiet;
        axis.TicklineColor = OxyColors.Transparent;
        axis.AxislineStyle = LineStyle.None;
        axis.MajorTickSize = axis.MinorTickSize = 0;
        axis.AxisTickToLabelDistance = 6;
        return axis;
    }
}
