using IptNoteLint.Cli.Documents;
using Microsoft.Data.Sqlite;

namespace IptNoteLint.Cli.Store;

/// <summary>The changes that can be made to a ledger. For one thread.</summary>
internal sealed class LedgerChanges(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);
    private readonly Dictionary<TermsKey, long> _terms = [];
    private SqliteTransaction? _transaction;

    /// <summary>Makes changes in one transaction: all of them, or none if one can't be made.</summary>
    /// <exception cref="SqliteException">The ledger can't be written.</exception>
    public void Commit(IEnumerable<Action<LedgerChanges>> changes)
    {
        using var transaction = _transaction = connection.BeginTransaction();
        try
        {
            foreach (var change in changes)
            {
                change(this);
            }

            transaction.Commit();
        }
        catch
        {
            // Ids of terms that were added are gone with the transaction.
            _terms.Clear();
            throw;
        }
    }

    /// <summary>Takes down what became of a note.</summary>
    public void Save(LedgerRow row)
    {
        var terms = IdOf(row.Terms);
        Run(LedgerColumns.Save, [.. LedgerColumns.Of(row, terms)]);
        if (row is { State: NoteState.Done, Sha256: not null, Context: not null })
        {
            Run(
                """
                INSERT INTO results (path, sha256, terms, context, sidecar, made, at) VALUES ($path, $sha256, $terms, $context, $sidecar, 1, $at)
                ON CONFLICT (path, sha256, terms, context, sidecar) DO UPDATE SET made = made + 1, at = excluded.at
                """,
                ("$path", row.Path),
                ("$sha256", LedgerColumns.BytesOf(row.Sha256)),
                ("$terms", terms),
                ("$context", LedgerColumns.BytesOf(row.Context)),
                ("$sidecar", StampText.Write(row.Sidecar) ?? ""),
                ("$at", row.At.ToUnixTimeMilliseconds()));
        }
    }

    /// <summary>Takes down a note whose result stands, such as one that was only touched.</summary>
    public void Keep(LedgerRow row) => Run(LedgerColumns.Save, [.. LedgerColumns.Of(row, IdOf(row.Terms))]);

    /// <summary>Marks a version of a note as being linted. What the note was before stays in its row until it is done.</summary>
    public void Claim(string path, FileStamp version, TermsKey terms, DateTimeOffset at) => Run(
        """
        INSERT INTO notes (path, state, claimed, terms, tries, crashes, errors, warnings, infos, hints, faults, at)
        VALUES ($path, 'running', $claimed, $terms, 0, 0, 0, 0, 0, 0, 0, $at)
        ON CONFLICT (path) DO UPDATE SET
          state = 'running', crashes = CASE WHEN claimed IS excluded.claimed THEN crashes ELSE 0 END, claimed = excluded.claimed
        """,
        ("$path", path),
        ("$claimed", StampText.Write(version)),
        ("$terms", IdOf(terms)),
        ("$at", at.ToUnixTimeMilliseconds()));

    /// <summary>Counts a crash for every note that was being linted when the worker broke off, once: the next crash may come before they are claimed again.</summary>
    public void CountCrashes() => Run("UPDATE notes SET crashes = crashes + 1, state = 'waiting' WHERE state = 'running'");

    /// <summary>Lets go of the notes that were being linted when the worker was asked to stop: they are to be done, and suspected of nothing.</summary>
    public void Release() => Run("UPDATE notes SET state = 'waiting' WHERE state = 'running'");

    /// <summary>Strikes a note out.</summary>
    public void Remove(string path) => Run("DELETE FROM notes WHERE path = $path", ("$path", path));

    /// <summary>Takes down what was found about the course of a folder.</summary>
    public void SaveFolder(string folder, FindingCounts findings)
    {
        if (findings == default)
        {
            Run("DELETE FROM folders WHERE path = $path", ("$path", folder));
            return;
        }

        Run(
            """
            INSERT INTO folders (path, errors, warnings, infos, hints) VALUES ($path, $errors, $warnings, $infos, $hints)
            ON CONFLICT (path) DO UPDATE SET errors = excluded.errors, warnings = excluded.warnings, infos = excluded.infos, hints = excluded.hints
            """,
            ("$path", folder),
            ("$errors", findings.Errors),
            ("$warnings", findings.Warnings),
            ("$infos", findings.Infos),
            ("$hints", findings.Hints));
    }

    /// <summary>Takes down what the worker says of itself.</summary>
    public void Say(string key, string value) => Run(
        "INSERT INTO worker (key, value) VALUES ($key, $value) ON CONFLICT (key) DO UPDATE SET value = excluded.value", ("$key", key), ("$value", value));

    /// <summary>Strikes a note and all its results out, and keeps in mind by a hash that this version is not to be linted again.</summary>
    public void Purge(string path, string version)
    {
        Run("INSERT OR IGNORE INTO purged (version) VALUES ($version)", ("$version", LedgerColumns.BytesOf(version)));
        Run("DELETE FROM results WHERE path = $path", ("$path", path));
        Remove(path);
    }

    /// <summary>Strikes out results that were made before a moment, but for those that stand.</summary>
    public void PurgeResults(DateTimeOffset before) => Run(
        "DELETE FROM results WHERE at < $before AND NOT EXISTS (SELECT 1 FROM notes WHERE notes.path = results.path AND notes.at >= $before)",
        ("$before", before.ToUnixTimeMilliseconds()));

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }
    }

    private long IdOf(TermsKey terms)
    {
        if (!_terms.TryGetValue(terms, out var id))
        {
            (string, object?)[] values = [("$rules", terms.Rules), ("$settings", terms.Settings), ("$baseline", terms.Baseline)];
            Run("INSERT OR IGNORE INTO terms (rules, settings, baseline) VALUES ($rules, $settings, $baseline)", values);
            id = (long)Command("SELECT id FROM terms WHERE rules = $rules AND settings = $settings AND baseline = $baseline", values).ExecuteScalar()!;
            _terms.Add(terms, id);
        }

        return id;
    }

    private void Run(string sql, params (string Name, object? Value)[] values) => Command(sql, values).ExecuteNonQuery();

    private SqliteCommand Command(string sql, (string Name, object? Value)[] values)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            _commands.Add(sql, command = connection.CreateCommand());
            command.CommandText = sql;
            foreach (var (name, _) in values)
            {
                command.Parameters.Add(new SqliteParameter(name, null));
            }
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i].Value ?? DBNull.Value;
        }

        command.Transaction = _transaction;
        return command;
    }
}
