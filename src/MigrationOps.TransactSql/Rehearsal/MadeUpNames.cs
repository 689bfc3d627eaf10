using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Rehearsal;

/// <summary>Stands in for the names that SQL Server makes up: an unnamed constraint bears one while a statement that found it runs.</summary>
/// <param name="model">The model.</param>
internal sealed class MadeUpNames(WorkingModel model)
{
    private readonly Dictionary<Identifier, SqlName> _tables = [];

    /// <summary>Gives an unnamed constraint a name.</summary>
    /// <param name="constraint">The constraint as it stands.</param>
    /// <param name="location">The statement.</param>
    /// <returns>The name.</returns>
    public Identifier NameFor(Constraint constraint, SourceLocation location)
    {
        var name = new Identifier($"{constraint.Table.Last.Value}__made_up_{_tables.Count + 1}");
        while (model.Occupant(constraint.Table.WithLast(name)) is not null)
        {
            name = new Identifier(name.Value + "_");
        }

        _tables[name] = constraint.Table;
        Rename(constraint.Table, other => ReferenceEquals(other, constraint), name, location);
        return name;
    }

    /// <summary>Takes the names back from the constraints that are still there.</summary>
    /// <param name="location">The statement.</param>
    public void Forget(SourceLocation location)
    {
        foreach (var (name, table) in _tables)
        {
            Rename(table, constraint => constraint.Name == name, null, location);
        }

        _tables.Clear();
    }

    private void Rename(SqlName tableName, Func<Constraint, bool> isMeant, Identifier? name, SourceLocation location)
    {
        if (model.FindTable(tableName) is { } table && table.Constraints.Any(isMeant))
        {
            var constraints = table.Constraints.Select(constraint => isMeant(constraint) ? constraint with { Name = name } : constraint).InOrder(model.Names);
            model.Replace(table, table with { Constraints = constraints }, location);
        }
    }
}
