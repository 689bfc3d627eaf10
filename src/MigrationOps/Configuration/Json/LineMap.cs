using System.Text;
using MigrationOps.Model;

namespace MigrationOps.Configuration.Json;

/// <summary>Turns byte offsets of a UTF-8 text into lines and columns.</summary>
/// <param name="file">The path of the file, as locations name it.</param>
/// <param name="text">The UTF-8 text.</param>
internal sealed class LineMap(string file, ReadOnlyMemory<byte> text)
{
    private readonly List<int> _starts = StartsOf(text.Span);

    /// <summary>The place of a byte.</summary>
    /// <param name="offset">Its offset, from 0.</param>
    /// <returns>The place.</returns>
    public SourceLocation At(long offset)
    {
        var found = _starts.BinarySearch((int)offset);
        var line = found >= 0 ? found : ~found - 1;
        var before = text.Span[_starts[line]..(int)offset];
        return new SourceLocation(file, line + 1, Encoding.UTF8.GetCharCount(before) + 1);
    }

    private static List<int> StartsOf(ReadOnlySpan<byte> text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == (byte)'\n')
            {
                starts.Add(i + 1);
            }
        }

        return starts;
    }
}
