using System.Collections.Concurrent;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace IptNoteLint.Faults;

/// <summary>The folders of one scene: notes, reports, and the worker's temporary files. It keeps in mind what was written.</summary>
internal sealed class Place : IDisposable
{
    private readonly StringBuilder _log = new();

    public Place(string root)
    {
        Root = root;
        Reports = Path.Combine(root, "reports");
        foreach (var folder in new[] { Notes, Temp })
        {
            Directory.CreateDirectory(folder);
        }
    }

    public string Root { get; }

    public string Notes => Path.Combine(Root, "notes");

    /// <summary>Where reports go, beside the notes unless a scene names another folder.</summary>
    public string Reports { get; init; }

    public string Temp => Path.Combine(Root, "temp");

    public string Ledger => Path.Combine(Reports, ".iptlint-ledger.db");

    /// <summary>The hash of every note's present bytes, by name.</summary>
    public ConcurrentDictionary<string, string> Written { get; } = new(StringComparer.Ordinal);

    /// <summary>What the workers here said.</summary>
    public string Log
    {
        get
        {
            lock (_log)
            {
                return _log.ToString();
            }
        }
    }

    public void Hear(string? line)
    {
        lock (_log)
        {
            _log.Append(line).Append('\n');
        }
    }

    public string PathOf(string name) => Path.Combine(Notes, name);

    public string ReportOf(string name, string ending = ".json") => Path.Combine(Reports, name + ending);

    /// <summary>Writes a note at once.</summary>
    public void Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    /// <inheritdoc cref="Write(string, string)"/>
    public void Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        Written[name] = HashOf(bytes);
        File.WriteAllBytes(PathOf(name), bytes);
    }

    /// <summary>Writes a note beside its place and renames it into it.</summary>
    public void Replace(string name, string text)
    {
        var draft = Path.Combine(Path.GetDirectoryName(PathOf(name))!, "~" + Path.GetFileName(name));
        File.WriteAllText(draft, text);
        Written[name] = HashOf(Encoding.UTF8.GetBytes(text));
        File.Move(draft, PathOf(name), overwrite: true);
    }

    public void Delete(string name)
    {
        File.Delete(PathOf(name));
        Written.TryRemove(name, out _);
    }

    /// <summary>Waits until a worker has handled everything that is there now: it takes away a file that asks for it, as for <c>status --wait</c>.</summary>
    public void WaitUntilHandled(WorkerProcess worker, TimeSpan limit)
    {
        var clock = Stopwatch.StartNew();
        worker.WaitFor(() => File.Exists(Path.Combine(Reports, ".iptlint-reports")), limit, "the folder of reports was not made");
        var cookie = Path.Combine(Reports, ".iptlint-cookie-" + Path.GetRandomFileName());
        worker.WaitFor(() => TryMake(cookie), limit - clock.Elapsed, "the folder of reports can't be written");
        worker.WaitFor(() => !File.Exists(cookie), limit - clock.Elapsed, "not everything was handled");
    }

    public static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    // A name that is no text can be removed by its bytes only.
    public void Dispose() => Bench.Succeeds("rm", "-rf", Root);

    private static bool TryMake(string cookie)
    {
        try
        {
            File.WriteAllBytes(cookie, []);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
