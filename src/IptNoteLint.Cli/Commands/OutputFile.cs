using System.Text;
using IptNoteLint.Cli.Store;

namespace IptNoteLint.Cli.Commands;

/// <summary>Writes what a command was asked to put into a file.</summary>
internal static class OutputFile
{
    /// <summary>Writes a text; says on standard error why it can't. Only its owner can read a new file.</summary>
    /// <returns>Whether it was written.</returns>
    public static bool TryWrite(string path, string text)
    {
        try
        {
            using var stream = new FileStream(path, PrivateFiles.New(FileMode.Create));
            stream.Write(Encoding.UTF8.GetBytes(text));
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Screen.Say($"'{path}' can't be written; check the folder, the permission and the space.");
            return false;
        }
    }
}
