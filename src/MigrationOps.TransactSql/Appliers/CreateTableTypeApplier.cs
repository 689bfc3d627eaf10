using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers.Reading;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>CREATE TYPE ... AS TABLE.</summary>
internal sealed class CreateTableTypeApplier() : StatementApplier<CreateTypeTableStatement>(StatementRank.Object)
{
    /// <inheritdoc/>
    protected override void Apply(CreateTypeTableStatement statement, ApplyContext context)
    {
        var name = context.Name(statement.Name);
        var parts = TableParts.Read(statement.Definition, name, context);
        var constraints = parts.UndecidedKey is { } key && parts.Indexes.Any(index => index.IsClustered)
            ? parts.Constraints.Select(constraint => ReferenceEquals(constraint, key) ? key with { IsClustered = false } : constraint)
            : parts.Constraints;
        var type = new TableType
        {
            Name = name,
            Columns = parts.Columns.ToValueList(),
            Constraints = constraints.InOrder(context.Model.Names),
            Indexes = parts.Indexes.InOrder(context.Model.Names),
            IsMemoryOptimized = statement.Options.OfType<MemoryOptimizedTableOption>().Any(option => option.OptionState == OptionState.On),
        };
        context.Model.Add(type, context.Source.At(statement));
    }
}
