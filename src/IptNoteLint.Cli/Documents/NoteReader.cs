using System.Security.Cryptography;
using IptNoteLint.Text;

namespace IptNoteLint.Cli.Documents;

/// <summary>Reads one file as a note. Whatever is wrong with it becomes one clear sentence; nothing is thrown.</summary>
public static class NoteReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="name">The name reports use.</param>
    public static ReadOutcome Read(string path, string name) => Guard(path, () =>
    {
        var content = PlainFile.Read(path);
        return Decode(content.Bytes, name) with { Stamp = content.Stamp };
    });

    /// <summary>Reads a stream to its end, such as standard input.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="name">The name reports use.</param>
    public static ReadOutcome Read(Stream stream, string name) => Guard(name, () => Decode(PlainFile.ReadToEnd(stream), name));

    /// <summary>Decodes what was read.</summary>
    public static ReadOutcome Decode(ReadOnlySpan<byte> bytes, string name)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (bytes.Length == 0)
        {
            return ReadOutcome.Failed("EMPTY", "It is empty; save the note again or remove the file.", hash);
        }

        if (TextDecoder.Decode(bytes) is not { } text)
        {
            return ReadOutcome.Failed("ENCODING", "It is no text in UTF-8, UTF-16 with its mark, or Windows-1252; save it as UTF-8 text.", hash);
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return ReadOutcome.Failed("EMPTY", "It holds only blank space; save the note again or remove the file.", hash);
        }

        return FrontMatter.Problem(text) is { } problem
            ? ReadOutcome.Failed("FRONT_MATTER", problem, hash)
            : new ReadOutcome(new SourceText(name, text, hash), null, null, hash);
    }

    // The messages of the system's exceptions hold absolute paths, so none of them is passed on.
    private static ReadOutcome Guard(string path, Func<ReadOutcome> read)
    {
        try
        {
            return read();
        }
        catch (UnreadableFileException e)
        {
            return ReadOutcome.Failed(e.Code, e.Message);
        }
        catch (UnauthorizedAccessException)
        {
            return ReadOutcome.Failed("NO_PERMISSION", "There is no permission to read it; give this user read access.");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            // A name that is no text is listed with replacement characters and can't be opened by them.
            return path.Contains('\uFFFD', StringComparison.Ordinal)
                ? ReadOutcome.Failed("BAD_NAME", "Its name can't be read as text; rename the file.")
                : ReadOutcome.Failed("NOT_FOUND", "It isn't there; check the name, or whether it was moved in the meantime.");
        }
        catch (NotSupportedException)
        {
            return ReadOutcome.Failed("NOT_A_PLAIN_FILE", "It is a pipe, a socket or a device and no file; remove it or save the note as a file.");
        }
        catch (IOException)
        {
            return ReadOutcome.Failed("IO", "Reading it failed; check the disk or the share and try again.");
        }
    }
}
