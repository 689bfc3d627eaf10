using System.Globalization;
using System.Numerics;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers.Reading;

/// <summary>Reads the options of sequences.</summary>
internal static class SequenceReader
{
    /// <summary>A sequence after options. Its start is left as it stands unless one is stated.</summary>
    /// <param name="before">The sequence before them.</param>
    /// <param name="options">The options.</param>
    /// <param name="context">The context.</param>
    /// <returns>The changed sequence.</returns>
    public static Sequence Apply(Sequence before, IEnumerable<SequenceOption> options, ApplyContext context)
    {
        var result = options.Aggregate(before, (sequence, option) => Apply(sequence, option, context));
        var (low, high) = Bounds(result.Type, context);
        return result with
        {
            Minimum = result.Minimum == low ? null : result.Minimum,
            Maximum = result.Maximum == high ? null : result.Maximum,
        };
    }

    /// <summary>The first value of a sequence whose source states none: its lower bound, or its upper one where it descends.</summary>
    /// <param name="sequence">The sequence.</param>
    /// <param name="context">The context.</param>
    /// <returns>The value.</returns>
    public static BigInteger DefaultStart(Sequence sequence, ApplyContext context)
    {
        var (low, high) = Bounds(sequence.Type, context);
        return sequence.Increment.Sign < 0 ? sequence.Maximum ?? high : sequence.Minimum ?? low;
    }

    private static Sequence Apply(Sequence sequence, SequenceOption option, ApplyContext context)
    {
        var value = option is ScalarExpressionSequenceOption { OptionValue: { } expression } ? NumberReader.Read(expression, context) : (BigInteger?)null;
        return option.OptionKind switch
        {
            SequenceOptionKind.As when option is DataTypeSequenceOption type => sequence with { Type = TypeReader.Read(type.DataType, context) },
            SequenceOptionKind.MinValue => sequence with { Minimum = value },
            SequenceOptionKind.MaxValue => sequence with { Maximum = value },
            SequenceOptionKind.Cycle => sequence with { IsCycling = !option.NoValue },
            SequenceOptionKind.Cache => sequence with { IsCached = !option.NoValue, CacheSize = (int?)value },
            SequenceOptionKind.Increment when value is { } increment => sequence with { Increment = increment },
            SequenceOptionKind.Start or SequenceOptionKind.Restart when value is { } start => sequence with { Start = start },
            SequenceOptionKind.Restart => sequence,
            _ => throw context.Refuse(SourceMessages.FormNotSupported, option, context.Source.Of(option)),
        };
    }

    private static (BigInteger Low, BigInteger High) Bounds(SqlType type, ApplyContext context)
    {
        var known = type.IsBuiltIn ? type : context.Model.Find<AliasType>(ElementKind.DataType, type.Name)?.BaseType ?? type;
        return known.Name.Last.Value.ToLower(CultureInfo.InvariantCulture) switch
        {
            "tinyint" => (byte.MinValue, byte.MaxValue),
            "smallint" => (short.MinValue, short.MaxValue),
            "int" => (int.MinValue, int.MaxValue),
            "decimal" or "numeric" => (1 - BigInteger.Pow(10, known.Precision ?? 18), BigInteger.Pow(10, known.Precision ?? 18) - 1),
            _ => (long.MinValue, long.MaxValue),
        };
    }
}
