using System.Net.Sockets;
using static IptNoteLint.Faults.Hostile.HostileCase;

namespace IptNoteLint.Faults.Hostile;

/// <summary>Names that try something, and what is no file.</summary>
internal static class Names
{
    private const string NoFile = "NOT_A_PLAIN_FILE";

    public static IEnumerable<HostileCase> All =>
    [
        Words("a line break in the name", "", "a\nb.txt"),
        Words("a carriage return in the name", "", "a\rb.txt"),
        Words("escape codes in the name", "", "\u001b[2Ja\u001b]0;x\u0007.txt"),
        Words("a level of the log in the name", "", "a\nfail: watch[1] x.txt"),
        Words("a command in the name", "", "'; rm -rf ~;.txt"),
        Words("a substitution in the name", "", "$(touch x)`touch x`.txt"),
        Words("a formula in the name", "", "=cmd|' C'!A0.txt"),
        Words("a plus sign before the name", "", "+1+1.txt"),
        Words("an at sign before the name", "", "@SUM(1).txt"),
        Words("markup in the name", "", "<img src=x onerror=alert(1)>.txt"),
        Words("an attribute in the name", "", "\" onmouseover=\"alert(1).txt"),
        Words("a template in the name", "", "{{7*7}}${7*7}%s%n{0}.txt"),
        Words("an address in the name", "", "a?b#c%2e%2e%2fd&e.txt"),
        Words("an option as the name", "", "--help.txt"),
        Words("a short option as the name", "", "-rf.txt"),
        Words("a way out in the name", "", "a\\..\\..\\w.txt"),
        new("dots before the name, which hide it", Ignored, f => File.WriteAllText(Path.Combine(f, "...txt"), Text("")), "...txt"),
        Words("a drive in the name", "", "C:w.txt"),
        Words("a stream in the name", "", "a.txt:x.txt"),
        Words("a device as the name", "", "CON.txt"),
        Words("reversed order in the name", "", "a\u202Etxt.exe.txt"),
        Words("signs of no width in the name", "", "a\u200B\u2060b.txt"),
        Words("a line separator in the name", "", "a\u2028b.txt"),
        Words("the longest name that a report can have", "", new string('n', 246) + ".txt"),
        Words("the longest name", "", new string('n', 251) + ".txt"),
        Words("a long name in another script", "", string.Concat(Enumerable.Repeat("\u0436", 120)) + ".txt"),
        new("composed and decomposed names", Linted, f => Twins(f, "caf\u00E9.txt", "cafe\u0301.txt"), "caf\u00E9.txt"),
        new("names that differ by case", Linted, f => Twins(f, "Case.TXT", "case.txt"), "case.txt"),
        new("a name that is no text", "BAD_NAME", f => Bench.Succeeds("sh", "-c", "printf 'Session 5' > \"$(printf '%s/bad\\377.txt' \"$0\")\"", f), "bad\uFFFD.txt"),
        new("a name that ends in a space", Ignored, f => File.WriteAllText(Path.Combine(f, "s.txt "), Text("")), "s.txt "),
        new("a hidden name", Ignored, f => File.WriteAllText(Path.Combine(f, ".s.txt"), Text("")), ".s.txt"),
        new("a name of an editor's draft", Ignored, f => File.WriteAllText(Path.Combine(f, "~$s.txt"), Text("")), "~$s.txt"),
        new("a report among the notes", Ignored, f => File.WriteAllText(Path.Combine(f, "s.txt.json"), "{}"), "s.txt.json"),
        new("a page among the notes", "NO_READER", f => File.WriteAllText(Path.Combine(f, "s.txt.html"), "<script>alert(1)</script>"), "s.txt.html"),
        new("a document", "NO_READER", f => File.WriteAllText(Path.Combine(f, "s.docx"), "PK"), "s.docx"),
        new("a folder", NoFile, f => Directory.CreateDirectory(Path.Combine(f, Usual))),
        new("a pipe", NoFile, f => Bench.Succeeds("mkfifo", Path.Combine(f, Usual))),
        new("a socket", NoFile, MakeSocket),
        new("a hard link to a file outside", NoFile, MakeHardLink),
        new("a link to a file outside", "LINK", f => File.CreateSymbolicLink(Path.Combine(f, Usual), "/etc/passwd")),
        new("a link to nothing", "LINK", f => File.CreateSymbolicLink(Path.Combine(f, Usual), Path.Combine(f, "nothing"))),
        new("a link to itself", "LINK", f => File.CreateSymbolicLink(Path.Combine(f, Usual), Path.Combine(f, Usual))),
        new("a link to a folder outside", "LINK", f => Directory.CreateSymbolicLink(Path.Combine(f, Usual), "/etc")),
        new("a link to the folder above", "LINK", f => Directory.CreateSymbolicLink(Path.Combine(f, "loop"), f), "loop"),
        new("a folder of reports among the notes", Ignored, MakeReports, "kept/s.txt"),
        new("folders in folders", Linted, MakeDeep, Deep + Usual),
    ];

    private static string Deep { get; } = string.Concat(Enumerable.Repeat(new string('d', 60) + "/", 30));

    private static void Twins(string folder, string one, string other)
    {
        File.WriteAllText(Path.Combine(folder, one), Text(""));
        File.WriteAllText(Path.Combine(folder, other), Text("Another one."));
    }

    private static void MakeSocket(string folder)
    {
        // The way to a socket may not be long: it is bound from within the folder and moved.
        var near = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        using (var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified))
        {
            socket.Bind(new UnixDomainSocketEndPoint(near));
            File.Move(near, Path.Combine(folder, Usual));
        }
    }

    private static void MakeHardLink(string folder)
    {
        var outside = Path.Combine(Path.GetDirectoryName(folder)!, "..", Path.GetRandomFileName());
        File.WriteAllText(outside, Text(""));
        Bench.Succeeds("ln", outside, Path.Combine(folder, Usual));
    }

    private static void MakeReports(string folder)
    {
        var kept = Directory.CreateDirectory(Path.Combine(folder, "kept")).FullName;
        File.WriteAllText(Path.Combine(kept, ".iptlint-reports"), "");
        File.WriteAllText(Path.Combine(kept, Usual), Text(""));
    }

    private static void MakeDeep(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, Deep));
        File.WriteAllText(Path.Combine(folder, Deep, Usual), Text(""));
    }
}
