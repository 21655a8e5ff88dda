namespace IptNoteLint.Cli.Documents;

/// <summary>What a command does with a file that it came upon.</summary>
public enum NoteFileKind
{
    /// <summary>A reader handles its kind.</summary>
    Note,

    /// <summary>Note-like, but no reader handles its kind.</summary>
    Unhandled,

    /// <summary>Standard input, read as one note.</summary>
    StandardInput,

    /// <summary>A link among a folder's files; links are not followed, so that nothing outside the folder is read.</summary>
    Link,

    /// <summary>A folder that can't be listed.</summary>
    ClosedFolder,
}

/// <summary>A file that a command was asked to look at.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Name">The name reports use, with forward slashes.</param>
/// <param name="Folder">The folder it is grouped by, as its name gives it; null for a file named by itself.</param>
/// <param name="Kind">What is done with it.</param>
public sealed record NoteFile(string Path, string Name, string? Folder, NoteFileKind Kind)
{
    /// <summary>Its version when its folder was listed; null where that was not looked at.</summary>
    internal FileStamp? Listed { get; init; }

    /// <summary>Whether anything lay beside it that has its name with an ending more, when its folder was listed; null where that was not looked at.</summary>
    internal bool? HasCompanion { get; init; }
}
