using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers.Reading;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>CREATE SEQUENCE.</summary>
internal sealed class CreateSequenceApplier() : StatementApplier<CreateSequenceStatement>(StatementRank.Object)
{
    /// <inheritdoc/>
    protected override void Apply(CreateSequenceStatement statement, ApplyContext context)
    {
        var blank = new Sequence { Name = context.Name(statement.Name), Type = SqlType.BuiltIn("bigint"), Start = 0, Increment = 1 };
        var sequence = SequenceReader.Apply(blank, statement.SequenceOptions, context);
        var statesStart = statement.SequenceOptions.Any(option => option.OptionKind == SequenceOptionKind.Start);
        context.Model.Add(
            statesStart ? sequence : sequence with { Start = SequenceReader.DefaultStart(sequence, context) },
            context.Source.At(statement));
    }
}
