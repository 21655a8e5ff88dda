namespace IptNoteLint.Pages.Tests;

/// <summary>A note whose text would act, load or overflow if a page took it for markup.</summary>
internal static class HostileNote
{
    /// <summary>The note's name inside the caseload.</summary>
    public const string Name = "hostile.md";

    /// <summary>The note.</summary>
    public const string Text = """
        Session 5/16
        <script>document.title = 'acted'</script> <img src="https://example.invalid/x.png" onerror="document.title='acted'">
        ![plan](https://example.invalid/plan.png) [leaflet](javascript:document.title='acted') <style>@import "https://example.invalid/s.css";</style>
        Talked about the dispute with her sister & "who owes whom"; mood 4/10 after Sunday's call --><iframe src="https://example.invalid"></iframe>
        wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
        She will ring her on Friday	and	tell	us	next	time.
        """;
}
