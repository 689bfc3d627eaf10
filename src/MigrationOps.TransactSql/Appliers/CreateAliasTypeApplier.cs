using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers.Reading;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>CREATE TYPE ... FROM.</summary>
internal sealed class CreateAliasTypeApplier() : StatementApplier<CreateTypeUddtStatement>(StatementRank.Type)
{
    /// <inheritdoc/>
    protected override void Apply(CreateTypeUddtStatement statement, ApplyContext context)
    {
        var type = new AliasType
        {
            Name = context.Name(statement.Name),
            BaseType = TypeReader.Read(statement.DataType, context),
            IsNullable = statement.NullableConstraint?.Nullable ?? true,
        };
        context.Model.Add(type, context.Source.At(statement));
    }
}
