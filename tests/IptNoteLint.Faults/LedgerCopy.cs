using Microsoft.Data.Sqlite;

namespace IptNoteLint.Faults;

/// <summary>What a ledger holds of one note.</summary>
internal sealed record LedgerRow(string Path, string State, string? Sha256, string? Code, string? Data, string? Page, bool IsAlone);

/// <summary>A result that was made once or more often.</summary>
internal sealed record LedgerResult(string Path, string Sha256, int Made);

/// <summary>
/// A ledger as it lies on disk, read from a copy: to open the original would mend it, and the next worker is to find it as
/// the last one left it.
/// </summary>
internal sealed class LedgerCopy
{
    private LedgerCopy(string integrity, IReadOnlyList<LedgerRow> rows, IReadOnlyList<LedgerResult> results) => (Integrity, Rows, Results) = (integrity, rows, results);

    /// <summary>What SQLite says of it; <c>ok</c> if it is sound.</summary>
    public string Integrity { get; }

    public IReadOnlyList<LedgerRow> Rows { get; }

    /// <summary>Every result that there ever was.</summary>
    public IReadOnlyList<LedgerResult> Results { get; }

    /// <summary>Reads a ledger; null if there is none, or none was finished.</summary>
    public static LedgerCopy? Read(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        var folder = Directory.CreateTempSubdirectory("iptlint-ledger-");
        try
        {
            var copy = Path.Combine(folder.FullName, "copy.db");
            foreach (var part in new[] { "", "-wal" }.Where(p => File.Exists(path + p)))
            {
                File.Copy(path + part, copy + part);
            }

            using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = copy, Pooling = false }.ToString());
            connection.Open();
            var integrity = string.Join("; ", Query(connection, "PRAGMA integrity_check", r => r.GetString(0)));
            return Query(connection, "SELECT name FROM sqlite_master WHERE name = 'notes'", r => r.GetString(0)).Count == 0
                ? null
                : new LedgerCopy(integrity, ReadRows(connection), ReadResults(connection));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static List<LedgerRow> ReadRows(SqliteConnection connection) => Query(
        connection,
        "SELECT path, state, lower(hex(sha256)), code, lower(hex(data_sha256)), lower(hex(page_sha256)), lower(hex(context)) FROM notes",
        r => new LedgerRow(r.GetString(0), r.GetString(1), Text(r, 2), Text(r, 3), Text(r, 4), Text(r, 5), Text(r, 6) is not { } context || context.Trim('0').Length == 0));

    private static List<LedgerResult> ReadResults(SqliteConnection connection) =>
        Query(connection, "SELECT path, lower(hex(sha256)), made FROM results", r => new LedgerResult(r.GetString(0), r.GetString(1), r.GetInt32(2)));

    private static string? Text(SqliteDataReader r, int column) => r.IsDBNull(column) || r.GetString(column).Length == 0 ? null : r.GetString(column);

    private static List<T> Query<T>(SqliteConnection connection, string sql, Func<SqliteDataReader, T> read)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }
}
