using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers;

namespace MigrationOps.TransactSql.Binding;

/// <summary>The names of a database that statements change: what is asked is looked up as it stands, for to list them all after each statement would cost more than the statement.</summary>
/// <param name="model">The database.</param>
internal sealed class WorkingNames(WorkingModel model) : NameCatalog
{
    /// <inheritdoc/>
    public override Element? FindObject(SqlName name) =>
        model.Occupant(name) is { } id && model.Current.Find(id) is { } element && NameOf(element) is { } own && model.Names.Equals(own, name)
            ? element
            : model.FindOpaque(name);

    /// <inheritdoc/>
    protected override Element? FindType(SqlName name) =>
        model.Find<Element>(ElementKind.DataType, name) ?? model.Find<Element>(ElementKind.TableType, name);
}
