using Microsoft.Data.Sqlite;

namespace IptNoteLint.Cli.Store;

/// <summary>
/// What a worker knows of every note, kept in one SQLite file that outlasts a crash and a power cut: rows are committed after
/// the reports that they tell of are on disk. It holds no word of any note.
/// </summary>
internal sealed class Ledger : IDisposable
{
    /// <summary>Its name in the folder of reports.</summary>
    public const string FileName = ".iptlint-ledger.db";

    private readonly SqliteConnection _reader;
    private readonly Dictionary<long, TermsKey> _terms = [];

    private Ledger(string path, SqliteConnection reader, LedgerWriter? writer)
    {
        Path = path;
        _reader = reader;
        Writer = writer;
    }

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>Takes changes; null where it was opened only to be read.</summary>
    public LedgerWriter? Writer { get; }

    /// <summary>Opens a ledger for the one worker that may write it; made if it isn't there.</summary>
    /// <exception cref="LedgerException">It can't be used.</exception>
    public static Ledger Open(string path)
    {
        if (Volume.IsRemote(path))
        {
            throw new LedgerException(LedgerFault.Remote, "The ledger would lie on a network drive, where it can't be kept safe; name a file on a disk of this machine with --ledger.");
        }

        try
        {
            // SQLite would make it readable to others.
            var options = PrivateFiles.New(FileMode.OpenOrCreate);
            options.Access = FileAccess.ReadWrite;
            using var file = new FileStream(path, options);
            ThrowIfNotWritable(file);
        }
        catch (Exception e) when (e is not LedgerException and (IOException or UnauthorizedAccessException))
        {
            throw new LedgerException(LedgerFault.Unavailable, "The ledger can't be made or written; check the folder, the permission and the space.", e);
        }

        return Open(path, isWriter: true);
    }

    /// <summary>Opens a ledger to look into it, whether a worker runs or not.</summary>
    /// <returns>The ledger; null if there is none.</returns>
    /// <exception cref="LedgerException">It can't be used.</exception>
    public static Ledger? OpenToRead(string path) => File.Exists(path) ? Open(path, isWriter: false) : null;

    /// <summary>Goes through every note, in no order.</summary>
    /// <exception cref="LedgerException">It can't be read.</exception>
    public void ForEach(Action<LedgerRow> row) => Read($"SELECT {LedgerColumns.Names} FROM notes JOIN terms ON terms.id = notes.terms", r => row(LedgerColumns.Read(r, _terms)));

    /// <summary>A note's row, or null.</summary>
    /// <exception cref="LedgerException">It can't be read.</exception>
    public LedgerRow? Find(string path) =>
        ReadAll($"SELECT {LedgerColumns.Names} FROM notes JOIN terms ON terms.id = notes.terms WHERE path = $path", r => LedgerColumns.Read(r, _terms), ("$path", path)).FirstOrDefault();

    /// <summary>The notes that were not linted, by name.</summary>
    /// <exception cref="LedgerException">It can't be read.</exception>
    public IEnumerable<LedgerRow> Held() =>
        ReadAll($"SELECT {LedgerColumns.Names} FROM notes JOIN terms ON terms.id = notes.terms WHERE state = 'held' ORDER BY path", r => LedgerColumns.Read(r, _terms));

    /// <summary>Findings about courses, by folder.</summary>
    /// <exception cref="LedgerException">It can't be read.</exception>
    public IEnumerable<(string Folder, FindingCounts Findings)> Folders() => ReadAll(
        "SELECT path, errors, warnings, infos, hints FROM folders",
        r => (r.GetString(0), new FindingCounts(r.GetInt32(1), r.GetInt32(2), r.GetInt32(3), r.GetInt32(4))));

    /// <summary>The versions that were purged.</summary>
    /// <exception cref="LedgerException">It can't be read.</exception>
    public IEnumerable<string> Purged() => ReadAll("SELECT version FROM purged", r => Convert.ToHexStringLower((byte[])r.GetValue(0)));

    /// <summary>What the worker last said of itself.</summary>
    /// <exception cref="LedgerException">It can't be read.</exception>
    public string? Said(string key) => ReadAll("SELECT value FROM worker WHERE key = $key", r => r.GetString(0), ("$key", key)).FirstOrDefault();

    /// <summary>Overwrites what was struck out of a closed ledger, and gives its space back.</summary>
    /// <exception cref="LedgerException">It can't be written.</exception>
    public static void Compact(string path)
    {
        try
        {
            using var connection = Connect(path, SqliteOpenMode.ReadWrite);
            Run(connection, "PRAGMA secure_delete = ON; VACUUM; PRAGMA wal_checkpoint(TRUNCATE)");
        }
        catch (SqliteException e)
        {
            throw LedgerException.Of(e);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Writer?.Dispose();
        _reader.Dispose();
    }

    private static Ledger Open(string path, bool isWriter)
    {
        SqliteConnection? reader = null;
        SqliteConnection? writer = null;
        try
        {
            if (isWriter)
            {
                writer = Connect(path, SqliteOpenMode.ReadWrite);
                Run(writer, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON");
                ThrowIfDamaged(writer);
                LedgerSchema.Migrate(writer);
            }

            reader = Connect(path, isWriter ? SqliteOpenMode.ReadWrite : SqliteOpenMode.ReadOnly);
            LedgerSchema.VersionOf(reader);
            return new Ledger(path, reader, writer is null ? null : new LedgerWriter(writer));
        }
        catch (Exception e)
        {
            reader?.Dispose();
            writer?.Dispose();
            throw e is SqliteException s ? LedgerException.Of(s) : e;
        }
    }

    private static SqliteConnection Connect(string path, SqliteOpenMode mode)
    {
        // Not pooled: a closed ledger can be set aside.
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = 5 }.ToString());
        connection.Open();
        Run(connection, "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA busy_timeout = 5000");
        return connection;
    }

    // SQLite takes a file that it doesn't know how to write for one that may only be read.
    private static void ThrowIfNotWritable(FileStream file)
    {
        const int Versions = 18;
        Span<byte> header = stackalloc byte[Versions + 2];
        if (file.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) == header.Length && header[Versions..].ContainsAnyExceptInRange((byte)1, (byte)2))
        {
            throw new LedgerException(LedgerFault.Corrupt, "The ledger is damaged.");
        }
    }

    private static void ThrowIfDamaged(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        // The quick check would pass an index that tells other names than its table.
        command.CommandText = "PRAGMA integrity_check(1)";
        if (command.ExecuteScalar() as string != "ok")
        {
            throw new LedgerException(LedgerFault.Corrupt, "The ledger is damaged.");
        }
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private List<T> ReadAll<T>(string sql, Func<SqliteDataReader, T> row, params (string Name, object Value)[] values)
    {
        var rows = new List<T>();
        Read(sql, r => rows.Add(row(r)), values);
        return rows;
    }

    private void Read(string sql, Action<SqliteDataReader> row, params (string Name, object Value)[] values)
    {
        try
        {
            lock (_reader)
            {
                using var command = _reader.CreateCommand();
                command.CommandText = sql;
                foreach (var (name, value) in values)
                {
                    command.Parameters.AddWithValue(name, value);
                }

                using var reader = command.ExecuteReader();
                while (reader.Read())
                {
                    row(reader);
                }
            }
        }
        catch (SqliteException e)
        {
            throw LedgerException.Of(e);
        }
        catch (Exception e) when (e is InvalidCastException or FormatException or OverflowException or ArgumentException or IndexOutOfRangeException)
        {
            throw new LedgerException(LedgerFault.Corrupt, "The ledger is damaged.", e);
        }
    }
}
