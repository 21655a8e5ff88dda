using System.Globalization;
using System.Text;
using IptNoteLint.Caseloads;
using OxyPlot;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>A course's chart on its page, with the same in words for whoever doesn't see it.</summary>
internal sealed class CourseFigure(StringBuilder html, CaseDigest course, string id)
{
    private const int Width = 760;
    private const int Height = 268;
    private const int HeightWithoutScores = 104;

    public void Write()
    {
        if (!course.Sessions.Any())
        {
            return;
        }

        var height = course.MainScale is null ? HeightWithoutScores : Height;
        html.Append($"<div class=\"wide chart\" role=\"region\" aria-label=\"Chart of {HtmlText.Plain(course.Key)}\" tabindex=\"0\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 {Width} {height}\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\">\n");
        html.Append($"<title id=\"{id}-t\">{HtmlText.Plain(Title())}</title>\n<desc id=\"{id}-d\">{HtmlText.Plain(ChartWords.Of(course))}</desc>\n");
        var chart = (IPlotModel)CourseChart.Of(course);
        chart.Update(true);
        chart.Render(new SvgCanvas(html), new OxyRect(0, 0, Width, height));
        html.Append("</svg>\n</div>\n");
    }

    private string Title() => course.MainScale is { } scale ? $"Phases and {scale} of {course.Key}" : $"Phases of {course.Key}";
}
