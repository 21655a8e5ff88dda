using System.Text;
using IptNoteLint.Reports.Caseloads;

namespace IptNoteLint.Cli.Store;

/// <summary>Keeps fragments of a report on disk until all are there and can be put in order. The file is gone when the spool is closed.</summary>
internal sealed class Spool : IDisposable
{
    private readonly FileStream _file;
    private readonly Dictionary<string, SortedDictionary<string, (long Start, int Length)>> _parts = new(StringComparer.Ordinal);

    /// <summary>Opens a spool.</summary>
    /// <param name="folder">Where its file lives.</param>
    /// <exception cref="IOException">The file can't be made.</exception>
    /// <exception cref="UnauthorizedAccessException">No permission.</exception>
    public Spool(string folder)
    {
        var path = Path.Combine(folder, Path.GetRandomFileName() + WholeFile.DraftEnding);
        var options = PrivateFiles.New(FileMode.CreateNew);
        options.Access = FileAccess.ReadWrite;
        options.Options = FileOptions.DeleteOnClose;
        _file = new FileStream(path, options);
        if (!OperatingSystem.IsWindows())
        {
            // An open file needs no name: whatever ends the process, nothing stays.
            File.Delete(path);
        }
    }

    /// <summary>Takes a fragment in. Safe for many threads.</summary>
    public void Add(Fragment fragment)
    {
        var bytes = Encoding.UTF8.GetBytes(fragment.Text);
        lock (_file)
        {
            if (!_parts.TryGetValue(fragment.Part, out var part))
            {
                _parts.Add(fragment.Part, part = new(StringComparer.Ordinal));
            }

            part.Add(fragment.Key, (_file.Length, bytes.Length));
            _file.Position = _file.Length;
            _file.Write(bytes);
        }
    }

    /// <summary>Writes a report: words as they are, and the fragments of each part in the order of their keys.</summary>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public void Compose(IEnumerable<Piece> pieces, Stream output, CancellationToken cancellation)
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
                Write(part.Values, Encoding.UTF8.GetBytes(piece.Text), output, cancellation);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private void Write(IEnumerable<(long Start, int Length)> fragments, byte[] between, Stream output, CancellationToken cancellation)
    {
        var isFirst = true;
        foreach (var (start, length) in fragments)
        {
            cancellation.ThrowIfCancellationRequested();
            output.Write(isFirst ? [] : between);
            isFirst = false;
            var bytes = new byte[length];
            _file.Position = start;
            _file.ReadExactly(bytes);
            output.Write(bytes);
        }
    }
}
