using MigrationOps.Model;

namespace MigrationOps.Scenarios.Tests.Rules;

/// <summary>
/// One file with two databases, or with one and a script. A line <c>-- current</c>, <c>-- desired</c>, <c>-- script</c>, <c>-- predeploy</c>, <c>-- postdeploy</c>, <c>-- configuration</c> or <c>-- facts</c> begins a part.
/// A line that ends in <c>-- expect: MOPnnnn</c> is where the finding points; on the line that begins a part it means the part as a whole.
/// </summary>
internal sealed class RuleFixture
{
    private const string Mark = " -- expect: ";

    private readonly string[] _lines;
    private readonly string?[] _partOfLine;

    private RuleFixture(string[] lines)
    {
        _lines = lines;
        _partOfLine = new string?[lines.Length];
        string? part = null;
        for (var i = 0; i < lines.Length; i++)
        {
            part = PartBegunBy(lines[i]) ?? part;
            _partOfLine[i] = part;
        }
    }

    /// <summary>The names of the parts.</summary>
    public static IReadOnlyList<string> Parts { get; } = ["current", "desired", "script", "predeploy", "postdeploy", "configuration", "facts"];

    public static RuleFixture Read(string path) => new(File.ReadAllLines(path));

    /// <summary>The text of a part, every line of it at the line number that it has in the file; empty for a part that is not there.</summary>
    public string Part(string name) => string.Join('\n', _lines.Select((line, index) => IsIn(name, index) ? Unmarked(line) : string.Empty));

    /// <summary>The places where findings of a rule are expected, as <c>desired:4</c>.</summary>
    public IEnumerable<string> Expected(MessageId rule) =>
        from index in Enumerable.Range(0, _lines.Length)
        where _lines[index].EndsWith(Mark + rule, StringComparison.Ordinal)
        select $"{_partOfLine[index]}:{(PartBegunBy(_lines[index]) is null ? index + 1 : 0)}";

    private static string? PartBegunBy(string line) => Parts.FirstOrDefault(part => Unmarked(line).TrimEnd() == $"-- {part}");

    private static string Unmarked(string line)
    {
        var mark = line.IndexOf(Mark, StringComparison.Ordinal);
        return mark < 0 ? line : line[..mark];
    }

    private bool IsIn(string part, int index) => _partOfLine[index] == part && PartBegunBy(_lines[index]) is null;
}
