using System.Text;

namespace MigrationOps.Reporting;

/// <summary>Adds blocks to a text for as long as it stays below a number of bytes, and counts what does not fit.</summary>
/// <param name="text">The text so far.</param>
/// <param name="mostBytes">The most bytes of UTF-8 that it may have.</param>
internal sealed class CutText(StringBuilder text, int mostBytes)
{
    private int _bytes = Encoding.UTF8.GetByteCount(text.ToString());
    private string? _head;

    /// <summary>How many blocks did not fit.</summary>
    public int LeftOut { get; private set; }

    /// <summary>Begins a part; its head is written with its first block.</summary>
    /// <param name="head">The head.</param>
    public void Begin(string head) => _head = head;

    /// <summary>Adds a block whole, or not at all.</summary>
    /// <param name="block">The block.</param>
    public void Add(string block)
    {
        var whole = _head + block;
        var bytes = Encoding.UTF8.GetByteCount(whole);
        if (_bytes + bytes > mostBytes)
        {
            LeftOut++;
            return;
        }

        text.Append(whole);
        _bytes += bytes;
        _head = null;
    }
}
