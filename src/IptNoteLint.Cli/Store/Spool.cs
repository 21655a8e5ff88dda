using System.Text;
using IptNoteLint.Reports;

namespace IptNoteLint.Cli.Store;

/// <summary>
/// Keeps fragments of a report until all are there and can be put in order: the first in memory, the rest on disk. The file is gone when the
/// spool is closed.
/// </summary>
/// <param name="folder">Where its file lives, if it needs one.</param>
internal sealed class Spool(string folder) : IDisposable
{
    /// <summary>What is kept in memory, in bytes: most runs never write a file.</summary>
    private const int MostInMemory = 16 * 1024 * 1024;

    private readonly Dictionary<string, SortedDictionary<string, Place>> _parts = new(StringComparer.Ordinal);
    private FileStream? _file;
    private long _written;
    private int _inMemory;

    /// <summary>Takes fragments in. Safe for many threads.</summary>
    /// <exception cref="IOException">They can't be kept.</exception>
    /// <exception cref="UnauthorizedAccessException">No permission.</exception>
    public void Add(IEnumerable<Fragment> fragments)
    {
        foreach (var fragment in fragments.Where(f => f.Text.Length > 0))
        {
            lock (_parts)
            {
                if (!_parts.TryGetValue(fragment.Part, out var part))
                {
                    _parts.Add(fragment.Part, part = new(StringComparer.Ordinal));
                }

                part.Add(fragment.Key, Keep(fragment.Text));
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
                Write(piece.Text, output);
            }
            else if (_parts.TryGetValue(piece.Part, out var part))
            {
                Write(part.Values, piece, output, cancellation);
            }
            else
            {
                Write(piece.Nothing, output);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file?.Dispose();

    private Place Keep(byte[] text)
    {
        if (_inMemory + text.Length <= MostInMemory)
        {
            _inMemory += text.Length;
            return new Place(text, 0, text.Length);
        }

        RandomAccess.Write((_file ??= OpenFile()).SafeFileHandle, text, _written);
        _written += text.Length;
        return new Place(null, _written - text.Length, text.Length);
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

    private void Write(IEnumerable<Place> fragments, Piece piece, Stream output, CancellationToken cancellation)
    {
        var between = piece.Before;
        var buffer = Array.Empty<byte>();
        foreach (var fragment in fragments)
        {
            cancellation.ThrowIfCancellationRequested();
            Write(between, output);
            between = piece.Text;
            if (piece.Finish is { } finish)
            {
                Write(finish(Encoding.UTF8.GetString(Read(fragment, ref buffer))), output);
            }
            else
            {
                output.Write(Read(fragment, ref buffer));
            }
        }

        Write(piece.After, output);
    }

    private ReadOnlySpan<byte> Read(Place fragment, ref byte[] buffer)
    {
        if (fragment.Text is { } text)
        {
            return text;
        }

        buffer = buffer.Length < fragment.Length ? new byte[fragment.Length] : buffer;
        var left = buffer.AsSpan(0, fragment.Length);
        for (var at = fragment.Start; left.Length > 0;)
        {
            var read = RandomAccess.Read(_file!.SafeFileHandle, left, at);
            left = read > 0 ? left[read..] : throw new EndOfStreamException();
            at += read;
        }

        return buffer.AsSpan(0, fragment.Length);
    }

    private static void Write(string text, Stream output)
    {
        if (text.Length > 0)
        {
            output.Write(Encoding.UTF8.GetBytes(text));
        }
    }

    // In memory, or a stretch of the file.
    private readonly record struct Place(byte[]? Text, long Start, int Length);
}
