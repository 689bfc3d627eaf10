using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes ALTER INDEX ... SET and DISABLE; an index is switched on again by a rebuild.</summary>
internal sealed class SetIndexOptionsWriter : OperationWriter<SetIndexOptions>
{
    /// <inheritdoc/>
    protected override StepText Write(SetIndexOptions operation, WriterContext context)
    {
        var (current, desired) = (IndexLike.Of(operation.Current), IndexLike.Of(operation.Desired));
        var options = Options(current, desired).ToList();
        return new StepText
        {
            Sql = SqlText.Statements(
                current.IsDisabled && !desired.IsDisabled ? desired.Alter("REBUILD", context) : null,
                options.Count > 0 ? desired.Alter($"SET ({string.Join(", ", options)})", context) : null,
                !current.IsDisabled && desired.IsDisabled ? desired.Alter("DISABLE", context) : null),
            Guard = Guard.Between(current.Has(Shape(current, desired, current), context), desired.Has(Shape(current, desired, desired), context)),
            Segment = current.IsDisabled && !desired.IsDisabled ? SegmentKind.Alone : Segments.Of(operation.Impact, desired.Owner, context),
        };
    }

    private static IEnumerable<string> Options(IndexLike current, IndexLike desired) =>
    [
        .. Changed(current, desired).Select(option => $"{option.Name} = {Literal.OnOff(option.Value)}"),
        .. current.CompressionDelay == desired.CompressionDelay ? [] : new[] { $"COMPRESSION_DELAY = {Literal.Number(desired.CompressionDelay ?? 0)}" },
    ];

    private static IEnumerable<(string Name, bool Value, bool Default, string? Column)> Changed(IndexLike current, IndexLike desired) =>
        IndexOptionsPhrase.Switches(desired.Options).Except(IndexOptionsPhrase.Switches(current.Options));

    // Only what differs is asked, because old versions lack some of the columns.
    private static IEnumerable<string> Shape(IndexLike current, IndexLike desired, IndexLike side)
    {
        var names = Changed(current, desired).Select(option => option.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var option in IndexOptionsPhrase.Switches(side.Options).Where(option => names.Contains(option.Name)))
        {
            yield return option.Column is { } column
                ? $"i.{column} = {Literal.Bit(option.Value)}"
                : Predicate.Exists("sys.stats AS s", "s.object_id = i.object_id", "s.stats_id = i.index_id", $"s.no_recompute = {Literal.Bit(option.Value)}");
        }

        if (current.IsDisabled != desired.IsDisabled)
        {
            yield return $"i.is_disabled = {Literal.Bit(side.IsDisabled)}";
        }

        if (current.CompressionDelay != desired.CompressionDelay)
        {
            yield return $"i.compression_delay = {Literal.Number(side.CompressionDelay ?? 0)}";
        }
    }
}
