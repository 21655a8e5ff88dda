using System.Security.Cryptography;
using IptNoteLint.Text;

namespace IptNoteLint.Cli.Documents;

/// <summary>Reads one file as a note. Whatever is wrong with it becomes one clear sentence; nothing is thrown.</summary>
public static class NoteReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="name">The name reports use.</param>
    public static ReadOutcome Read(string path, string name)
    {
        try
        {
            return Directory.Exists(path)
                ? ReadOutcome.Failed("NOT_A_FILE", "It is a folder with the name of a note; rename it or name the notes in it.")
                : Decode(PlainFile.ReadAll(path), name);
        }
        catch (NotSupportedException e)
        {
            return ReadOutcome.Failed("NOT_A_NOTE", $"It can't be read as a note: {e.Message}. Move it out of the notes folder or split it.");
        }
        catch (UnauthorizedAccessException)
        {
            return ReadOutcome.Failed("NO_PERMISSION", "There is no permission to read it; give this user read access.");
        }
        catch (FileNotFoundException)
        {
            return ReadOutcome.Failed("NOT_FOUND", "It isn't there; check the name, or whether it was moved while reading.");
        }
        catch (IOException e)
        {
            return ReadOutcome.Failed("IO", $"Reading it failed ({e.Message}); check the disk or the share and try again.");
        }
    }

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
}
