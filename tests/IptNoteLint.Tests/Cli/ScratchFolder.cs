using System.Diagnostics;
using System.Text;

namespace IptNoteLint.Tests.Cli;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public ScratchFolder() => Path = Directory.CreateTempSubdirectory("iptlint-test-").FullName;

    public string Path { get; }

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], bytes);
        return this[name];
    }

    public string Make(string folder) => Directory.CreateDirectory(this[folder]).FullName;

    /// <summary>A named pipe, which blocks whoever opens it in the ordinary way.</summary>
    public string MakePipe(string name)
    {
        using var process = Process.Start("mkfifo", [this[name]]);
        process.WaitForExit();
        return this[name];
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
