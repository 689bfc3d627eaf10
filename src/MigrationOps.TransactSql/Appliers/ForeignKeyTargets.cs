using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>Fills in the columns that a foreign key references where its source leaves them to the primary key of the target.</summary>
internal static class ForeignKeyTargets
{
    /// <summary>Fills in the columns of all foreign keys that lack them.</summary>
    /// <param name="model">The model with all its tables.</param>
    /// <param name="refuse">Takes the foreign keys whose target has no primary key, and makes the error.</param>
    public static void Complete(WorkingModel model, Action<ForeignKey> refuse)
    {
        foreach (var name in model.IncompleteTables.ToList())
        {
            if (model.FindTable(name) is { } table)
            {
                var at = model.Locations.GetValueOrDefault(table.Id) ?? new SourceLocation(string.Empty);
                model.Replace(table, Complete(table, model, refuse), at);
            }

            model.IncompleteTables.Remove(name);
        }
    }

    private static Table Complete(Table table, WorkingModel model, Action<ForeignKey> refuse) =>
        table with { Constraints = table.Constraints.Select(constraint => Complete(constraint, model, refuse)).InOrder(model.Names) };

    private static Constraint Complete(Constraint constraint, WorkingModel model, Action<ForeignKey> refuse)
    {
        if (constraint is not ForeignKey { ReferencedColumns.Count: 0 } key)
        {
            return constraint;
        }

        if (model.FindTable(key.ReferencedTable)?.PrimaryKey is not { } target || target.Columns.Count != key.Columns.Count)
        {
            refuse(key);
            return key;
        }

        var filled = key with { ReferencedColumns = target.OwnColumns.ToValueList() };
        if (model.Locations.Remove(key.Id, out var location))
        {
            model.Locations[filled.Id] = location;
        }

        return filled;
    }
}
