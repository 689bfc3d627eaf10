using System.Globalization;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers.Reading;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>Says what compression a rebuild leaves.</summary>
internal static class IndexRebuilding
{
    /// <summary>The compression behind a rebuild.</summary>
    /// <param name="before">The compression before it.</param>
    /// <param name="partition">The partition that is rebuilt; null or ALL for all of them.</param>
    /// <param name="options">The options of the rebuild.</param>
    /// <param name="context">The context, for the error.</param>
    /// <returns>The settings; unchanged where the rebuild states none.</returns>
    public static ValueList<CompressionSetting> Compression(
        ValueList<CompressionSetting> before, PartitionSpecifier? partition, IEnumerable<IndexOption> options, ApplyContext context)
    {
        var stated = options.OfType<DataCompressionOption>().ToList();
        if (stated.Count == 0)
        {
            return before;
        }

        var settings = CompressionReader.Read(stated);
        if (partition is null or { All: true })
        {
            return settings;
        }

        if (partition.Number is not Literal literal)
        {
            throw context.Refuse(SourceMessages.FormNotSupported, partition, context.Source.Of(partition));
        }

        var number = int.Parse(literal.Value, CultureInfo.InvariantCulture);
        return before.Where(setting => setting.Partition != number)
            .Concat(settings.Select(setting => setting with { Partition = number }))
            .OrderBy(setting => setting.Partition)
            .ToValueList();
    }
}
