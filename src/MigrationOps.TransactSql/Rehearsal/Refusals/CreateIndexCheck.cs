using System.Diagnostics;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers.Reading;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>
/// CREATE INDEX: on what is not there (1088), over columns that are not there (1911), with the name of another index, key or statistics (1913), a second clustered one
/// (1902), DROP_EXISTING of an index that is not there (7999); on a view that is not schema-bound (1939) or has no clustered index yet (1940).
/// Source: Microsoft Learn, CREATE INDEX; "Create indexed views"; "Database Engine events and errors".
/// </summary>
internal sealed class CreateIndexCheck : IStatementCheck
{
    /// <inheritdoc/>
    public IEnumerable<Type> StatementTypes => [typeof(CreateIndexStatement), typeof(CreateColumnStoreIndexStatement)];

    /// <inheritdoc/>
    public void Check(TSqlStatement statement, RunFrame frame)
    {
        var (on, options) = statement switch
        {
            CreateIndexStatement rowstore => (rowstore.OnName, rowstore.IndexOptions),
            CreateColumnStoreIndexStatement columnstore => (columnstore.OnName, columnstore.IndexOptions),
            _ => throw new UnreachableException(),
        };
        var name = frame.Name(on);
        var owner = (Element?)frame.Model.FindTable(name) ?? frame.Model.Find<View>(ElementKind.View, name) ?? throw frame.Missing(1088, new ElementId(ElementKind.Table, name), statement);
        TableIndex index = statement is CreateIndexStatement create
            ? IndexReader.Rowstore(create, name, frame.Context)
            : IndexReader.Columnstore((CreateColumnStoreIndexStatement)statement, name, frame.Context);
        var replaces = options.OfType<IndexStateOption>().Any(option => option is { OptionKind: IndexOptionKind.DropExisting, OptionState: OptionState.On });
        CheckName(index, owner, (statement, replaces), frame);
        CheckClustering(index, owner, statement, frame);
        if (owner is Table table)
        {
            CheckColumns(index, table, statement, frame);
        }
    }

    private static void CheckName(TableIndex index, Element owner, (TSqlStatement Statement, bool Replaces) create, RunFrame frame)
    {
        var names = frame.Model.Names;
        var same = owner.Parts.FirstOrDefault(part => part is TableIndex or KeyConstraint { Name: not null } && names.Equals(part.Id.Name, index.Name));
        if (create.Replaces && same is null)
        {
            throw frame.Missing(7999, index.Id, create.Statement);
        }

        if (!create.Replaces && same is not null)
        {
            throw frame.Taken(1913, same.Id, create.Statement);
        }

        if (frame.Model.Current.Find(new ElementId(ElementKind.Opaque, index.Name, "SqlStatistic")) is { } statistics)
        {
            throw frame.Taken(1913, statistics.Id, create.Statement);
        }
    }

    private static void CheckClustering(TableIndex index, Element owner, TSqlStatement statement, RunFrame frame)
    {
        var clustered = Clustering.Of(owner);
        if (index.IsClustered && clustered is { } other && !frame.Model.Names.Equals(other.Name, index.Name))
        {
            throw frame.Because(1902, statement, "SecondClusteredIndex", index.Owner.ToString(), other.ToString());
        }

        if (owner is View { IsSchemaBound: false })
        {
            throw frame.Because(1939, statement, "ViewNotBound", index.Owner.ToString());
        }

        if (owner is View && !index.IsClustered && clustered is null)
        {
            throw frame.Because(1940, statement, "ViewNotClustered", index.Owner.ToString());
        }
    }

    private static void CheckColumns(TableIndex index, Table table, TSqlStatement statement, RunFrame frame)
    {
        foreach (var missing in index.OwnColumns.Where(column => !column.Value.StartsWith('$') && table.FindColumn(column, frame.Model.Names) is null))
        {
            throw frame.Missing(1911, new ElementId(ElementKind.Column, table.Name.Child(missing)), statement);
        }
    }
}
