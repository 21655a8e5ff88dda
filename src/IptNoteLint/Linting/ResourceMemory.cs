using System.Buffers;

namespace IptNoteLint.Linting;

/// <summary>The memory that an embedded resource lies in, as the system mapped it: nothing is copied, and what isn't read costs nothing.</summary>
internal sealed unsafe class ResourceMemory : MemoryManager<byte>
{
    private readonly byte* _start;
    private readonly int _length;

    private ResourceMemory(byte* start, int length)
    {
        _start = start;
        _length = length;
    }

    /// <summary>The content of a resource. Valid as long as its assembly is loaded.</summary>
    public static ReadOnlyMemory<byte> Of(Stream resource)
    {
        if (resource is UnmanagedMemoryStream mapped)
        {
            return new ResourceMemory(mapped.PositionPointer, checked((int)mapped.Length)).Memory;
        }

        using var copy = new MemoryStream();
        resource.CopyTo(copy);
        return copy.ToArray();
    }

    /// <inheritdoc/>
    public override Span<byte> GetSpan() => new(_start, _length);

    /// <inheritdoc/>
    public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex);

    /// <inheritdoc/>
    public override void Unpin()
    {
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
    }
}
