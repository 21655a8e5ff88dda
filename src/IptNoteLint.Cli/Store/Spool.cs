using System.Text;
using IptNoteLint.Reports;

namespace IptNoteLint.Cli.Store;

/// <summary>
/// Keeps fragments of a report until all are there and can be put in order: a few in memory, more on disk. The file is gone when the spool is
/// closed.
/// </summary>
/// <param name="folder">Where its file lives, if it needs one.</param>
internal sealed class Spool(string folder) : IDisposable
{
    /// <summary>What is kept in memory, in bytes: most runs never write a file.</summary>
    private const int MostInMemory = 16 * 1024 * 1024;

    private readonly Dictionary<string, SortedDictionary<string, (long Start, int Length)>> _parts = new(StringComparer.Ordinal);
    private Stream _store = new MemoryStream();

    /// <summary>Takes fragments in. Safe for many threads.</summary>
    /// <exception cref="IOException">They can't be kept.</exception>
    /// <exception cref="UnauthorizedAccessException">No permission.</exception>
    public void Add(IEnumerable<Fragment> fragments)
    {
        foreach (var fragment in fragments.Where(f => f.Text.Length > 0))
        {
            var bytes = Encoding.UTF8.GetBytes(fragment.Text);
            lock (_parts)
            {
                Add(fragment, bytes);
            }
        }
    }

    /// <summary>Writes a report: words as they are, and the fragments of each part in the order of their keys.</summary>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public void Compose(IEnumerable<Piece> pieces, Stream output, CancellationToken cancellation = default)
    {
        foreach (var piece in pieces)
        {
            cancellation.ThrowIfCancellationRequested();
            if (piece.Part is null)
            {
                output.Write(Encoding.UTF8.GetBytes(piece.Text));
            }
            else if (_parts.TryGetValue(piece.Part, out var part))
            {
                Write(part.Values, piece, output, cancellation);
            }
            else
            {
                output.Write(Encoding.UTF8.GetBytes(piece.Nothing));
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _store.Dispose();

    private void Add(Fragment fragment, byte[] bytes)
    {
        if (!_parts.TryGetValue(fragment.Part, out var part))
        {
            _parts.Add(fragment.Part, part = new(StringComparer.Ordinal));
        }

        if (_store is MemoryStream memory && memory.Length + bytes.Length > MostInMemory)
        {
            _store = OpenFile();
            memory.WriteTo(_store);
        }

        part.Add(fragment.Key, (_store.Length, bytes.Length));
        _store.Position = _store.Length;
        _store.Write(bytes);
    }

    private FileStream OpenFile()
    {
        var path = Path.Combine(folder, Path.GetRandomFileName() + WholeFile.DraftEnding);
        var options = PrivateFiles.New(FileMode.CreateNew);
        options.Access = FileAccess.ReadWrite;
        options.Options = FileOptions.DeleteOnClose;
        var file = new FileStream(path, options);
        if (!OperatingSystem.IsWindows())
        {
            // An open file needs no name: whatever ends the process, nothing stays.
            File.Delete(path);
        }

        return file;
    }

    private void Write(IEnumerable<(long Start, int Length)> fragments, Piece piece, Stream output, CancellationToken cancellation)
    {
        var between = Encoding.UTF8.GetBytes(piece.Text);
        var isFirst = true;
        foreach (var (start, length) in fragments)
        {
            cancellation.ThrowIfCancellationRequested();
            output.Write(isFirst ? Encoding.UTF8.GetBytes(piece.Before) : between);
            isFirst = false;
            var bytes = new byte[length];
            _store.Position = start;
            _store.ReadExactly(bytes);
            output.Write(piece.Finish is { } finish ? Encoding.UTF8.GetBytes(finish(Encoding.UTF8.GetString(bytes))) : bytes);
        }

        output.Write(Encoding.UTF8.GetBytes(piece.After));
    }
}
