using System.Text;
using static IptNoteLint.Faults.Hostile.HostileCase;

namespace IptNoteLint.Faults.Hostile;

/// <summary>Settings, suppressions and front matter that try to break what reads them.</summary>
internal static class YamlFiles
{
    private const string Settings = "iptlint.yml";
    private const string Sidecar = Usual + ".iptlint.yml";
    private const string Refused = "SETTINGS";
    private const string Matter = "FRONT_MATTER";

    private const string Aliases =
        "a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\n"
        + "d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]\ne: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]\nf: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]\nrules: *f\n";

    private static readonly string Deep = "rules: " + new string('[', 10_000);

    public static IEnumerable<HostileCase> All =>
    [
        Beside("settings: aliases of aliases", Refused, Settings, Aliases),
        Beside("settings: merged keys", Refused, Settings, "x: &x { no-plan: info }\nrules:\n  <<: *x\n"),
        Beside("settings: a type of a program", Refused, Settings, "rules: !!python/object/apply:os.system ['true']\n"),
        Beside("settings: nested without end", Refused, Settings, Deep),
        Beside("settings: nested mappings", Refused, Settings, string.Concat(Enumerable.Range(0, 2000).Select(i => new string(' ', i) + "a:\n"))),
        Beside("settings: a key twice", Refused, Settings, "profile: adult\nprofile: ipt-a-12\n"),
        Beside("settings: tabs", Refused, Settings, "rules:\n\tno-plan: info\n"),
        Beside("settings: an unknown key", Refused, Settings, "profil: adult\n"),
        Beside("settings: an unknown rule", Refused, Settings, "rules:\n  no-such-rule: info\n"),
        Beside("settings: a level that is none", Refused, Settings, "rules:\n  no-plan: 0777\n"),
        Beside("settings: no instead of off", Refused, Settings, "rules:\n  no-plan: no\n"),
        Beside("settings: an unknown profile", Refused, Settings, "profile: ../../etc/passwd\n"),
        Beside("settings: a list", Refused, Settings, "- a\n- b\n"),
        Beside("settings: a word", Refused, Settings, "hello\n"),
        Beside("settings: an alias of nothing", Refused, Settings, "profile: *nothing\n"),
        Beside("settings: two documents", Refused, Settings, "profile: adult\n---\nprofile: adult\n"),
        Beside("settings: NUL", Refused, Settings, "profile: ad\0ult\n"),
        Beside("settings: quotation marks without an end", Refused, Settings, "profile: \"adult\n"),
        Beside("settings: 10 MB", Refused, Settings, "profile: " + new string('a', 10_000_000)),
        Beside("settings: nothing", Linted, Settings, ""),
        Beside("settings: only remarks", Linted, Settings, "# nothing\n"),
        new("settings: a folder", Refused, f => Folder(f, Settings)),
        new("settings: a pipe", Refused, f => Pipe(f, Settings)),
        Beside("suppressions: aliases of aliases", Linted, Sidecar, Aliases),
        Beside("suppressions: nested without end", Linted, Sidecar, Deep),
        Beside("suppressions: an unknown rule", Linted, Sidecar, "suppress:\n  - rule: no-such-rule\n    reason: x\n"),
        Beside("suppressions: without a reason", Linted, Sidecar, "suppress:\n  - rule: no-plan\n"),
        Beside("suppressions: a day that is none", Linted, Sidecar, "suppress:\n  - rule: no-plan\n    reason: x\n    until: 2026-02-31\n"),
        Beside("suppressions: NUL", Linted, Sidecar, "\0\0\0"),
        Beside("suppressions: 10 MB", Linted, Sidecar, "suppress: " + new string('a', 10_000_000)),
        Beside("suppressions: 100,000 entries", Linted, Sidecar, "suppress:\n" + string.Concat(Enumerable.Repeat("  - { rule: no-plan, reason: x }\n", 100_000))),
        new("suppressions: a folder", Linted, f => Folder(f, Sidecar)),
        new("suppressions: a pipe", Linted, f => Pipe(f, Sidecar)),
        new("suppressions: a link to another file", Linted, f => Link(f, Sidecar, "/etc/passwd")),
        Front("aliases of aliases", Matter, Aliases.Replace("rules", "x", StringComparison.Ordinal), closes: false),
        Front("aliases of aliases, closed", Linted, Aliases, closes: true),
        Front("nested without end", Matter, "a: " + new string('[', 10_000), closes: true),
        Front("a key twice", Matter, "a: 1\na: 2\n", closes: true),
        Front("tabs", Matter, "a:\n\tb: 1\n", closes: true),
        Front("an alias of nothing", Matter, "a: *nothing\n", closes: true),
        Front("a type of a program", Linted, "a: !!python/object/apply:os.system ['true']\n", closes: true),
        Front("quotation marks without an end", Matter, "a: \"b\n", closes: true),
        Front("very long", Matter, "a: " + new string('b', 100_000) + "\n", closes: true),
        Front("10,000 keys", Matter, string.Concat(Enumerable.Range(0, 10_000).Select(i => $"k{i}: 1\n")), closes: true),
    ];

    private static HostileCase Front(string name, string outcome, string matter, bool closes) =>
        Bytes("front matter: " + name, outcome, Encoding.UTF8.GetBytes($"---\n{matter.TrimEnd('\n')}\n{(closes ? "---\n" : "")}{Text("")}"), "s.md");

    private static void Folder(string folder, string name)
    {
        File.WriteAllText(Path.Combine(folder, Usual), Text(""));
        Directory.CreateDirectory(Path.Combine(folder, name));
    }

    private static void Pipe(string folder, string name)
    {
        File.WriteAllText(Path.Combine(folder, Usual), Text(""));
        Bench.Succeeds("mkfifo", Path.Combine(folder, name));
    }

    private static void Link(string folder, string name, string target)
    {
        File.WriteAllText(Path.Combine(folder, Usual), Text(""));
        File.CreateSymbolicLink(Path.Combine(folder, name), target);
    }
}
