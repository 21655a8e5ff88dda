using System.Globalization;
using Microsoft.Data.Sqlite;

namespace IptNoteLint.Cli.Store;

/// <summary>The tables of the ledger. Its <c>user_version</c> says how many of the steps below were taken; a step that was released is never changed.</summary>
internal static class LedgerSchema
{
    private static readonly string[] Steps =
    [
        """
        CREATE TABLE terms (
          id INTEGER PRIMARY KEY,
          rules TEXT NOT NULL,
          settings TEXT NOT NULL,
          baseline TEXT NOT NULL,
          UNIQUE (rules, settings, baseline));

        CREATE TABLE notes (
          path TEXT PRIMARY KEY,
          state TEXT NOT NULL CHECK (state IN ('running', 'waiting', 'done', 'held')),
          stamp TEXT,
          sidecar TEXT,
          sha256 BLOB,
          terms INTEGER NOT NULL REFERENCES terms (id),
          context BLOB,
          client INTEGER,
          session INTEGER,
          day INTEGER,
          code TEXT,
          tries INTEGER NOT NULL,
          next_try INTEGER,
          crashes INTEGER NOT NULL,
          claimed TEXT,
          valid_from INTEGER,
          valid_to INTEGER,
          errors INTEGER NOT NULL,
          warnings INTEGER NOT NULL,
          infos INTEGER NOT NULL,
          hints INTEGER NOT NULL,
          faults INTEGER NOT NULL,
          data_sha256 BLOB,
          data_stamp TEXT,
          page_sha256 BLOB,
          page_stamp TEXT,
          at INTEGER NOT NULL);

        -- One row for each result there ever was; made counts how often it had to be written.
        CREATE TABLE results (
          path TEXT NOT NULL,
          sha256 BLOB NOT NULL,
          terms INTEGER NOT NULL REFERENCES terms (id),
          context BLOB NOT NULL,
          sidecar TEXT NOT NULL,
          made INTEGER NOT NULL,
          at INTEGER NOT NULL,
          PRIMARY KEY (path, sha256, terms, context, sidecar)) WITHOUT ROWID;

        -- Findings about courses, by the folder of the course.
        CREATE TABLE folders (
          path TEXT PRIMARY KEY,
          errors INTEGER NOT NULL,
          warnings INTEGER NOT NULL,
          infos INTEGER NOT NULL,
          hints INTEGER NOT NULL);

        -- Versions whose rows and reports were purged, by hashes: they are not linted again.
        CREATE TABLE purged (
          version BLOB PRIMARY KEY) WITHOUT ROWID;

        CREATE TABLE worker (
          key TEXT PRIMARY KEY,
          value TEXT NOT NULL) WITHOUT ROWID;
        """,
        """
        -- Tells a row that is still as it was written; null in one that an earlier version wrote.
        ALTER TABLE notes ADD COLUMN seal INTEGER;
        """,
    ];

    /// <summary>The version that this program writes.</summary>
    public static int Version => Steps.Length;

    /// <summary>Brings a ledger up to this program's version, in one transaction.</summary>
    /// <exception cref="LedgerException">A later version of the program wrote it.</exception>
    /// <exception cref="SqliteException">It can't be read or written.</exception>
    public static void Migrate(SqliteConnection connection)
    {
        var version = VersionOf(connection);
        if (version == Version)
        {
            return;
        }

        using var transaction = connection.BeginTransaction();
        foreach (var step in Steps[version..])
        {
            Run(connection, step);
        }

        Run(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {Version}"));
        transaction.Commit();
    }

    /// <summary>The version that a ledger has; 0 for a new one.</summary>
    /// <exception cref="LedgerException">A later version of the program wrote it.</exception>
    public static int VersionOf(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        var version = Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
        return version <= Version ? version : throw new LedgerException(
            LedgerFault.Newer, "A later version of iptlint wrote this ledger; use that version, or name another ledger with --ledger.");
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
