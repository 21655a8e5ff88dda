using Microsoft.Data.Sqlite;

namespace IptNoteLint.Cli.Store;

/// <summary>What is wrong with a ledger.</summary>
internal enum LedgerFault
{
    /// <summary>It can't be read or written just now: no space, no permission, a disk that fails.</summary>
    Unavailable,

    /// <summary>What it holds is damaged.</summary>
    Corrupt,

    /// <summary>A later version of the program wrote it.</summary>
    Newer,

    /// <summary>It would lie on another machine.</summary>
    Remote,
}

/// <summary>A ledger that can't be used; the message says what to do.</summary>
internal sealed class LedgerException(LedgerFault fault, string message, Exception? inner = null) : IOException(message, inner)
{
    // What is asked of SQLite is always the same and right: no such table or column, a value that must not be, or a type that
    // doesn't fit mean that the tables are no longer those that were made.
    private static readonly int[] Damages = [1, 11, 19, 20, 24, 26];

    /// <summary>What is wrong.</summary>
    public LedgerFault Fault { get; } = fault;

    /// <summary>The same for an error of SQLite, whose own message may hold a path.</summary>
    public static LedgerException Of(SqliteException e) => Damages.Contains(e.SqliteErrorCode)
        ? new LedgerException(LedgerFault.Corrupt, "The ledger is damaged.", e)
        : new LedgerException(LedgerFault.Unavailable, $"The ledger can't be used (SQLite error {e.SqliteErrorCode}); check the space and the permission.", e);
}
