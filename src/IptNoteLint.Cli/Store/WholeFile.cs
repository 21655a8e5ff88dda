namespace IptNoteLint.Cli.Store;

/// <summary>Files that are there whole or not at all: written beside their place and renamed into it.</summary>
internal static class WholeFile
{
    /// <summary>How the name of a file ends that is still being written.</summary>
    public const string DraftEnding = ".iptlint-draft";

    /// <summary>Writes a file; only its owner can read it.</summary>
    /// <param name="path">Its place; what is there is replaced.</param>
    /// <param name="length">Its length in bytes if known, else 0.</param>
    /// <param name="content">Writes the content; if it throws, nothing is left behind and what was there stays.</param>
    /// <exception cref="IOException">It can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">No permission.</exception>
    public static void Write(string path, long length, Action<Stream> content)
    {
        // A short random name: a note's own may already be as long as names can be.
        var draft = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, Path.GetRandomFileName() + DraftEnding);
        try
        {
            using (var stream = new FileStream(draft, PrivateFiles.New(FileMode.CreateNew, length)))
            {
                content(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(draft, path, overwrite: true);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }
}
