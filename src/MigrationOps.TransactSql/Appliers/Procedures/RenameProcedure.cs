using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal.Catalog;
using Identifier = MigrationOps.Model.Identifier;
using Permission = MigrationOps.Model.Permission;

namespace MigrationOps.TransactSql.Appliers.Procedures;

/// <summary>sp_rename of tables, constraints, sequences, synonyms, types, columns and indexes. Texts keep the old name, so modules are refused.</summary>
internal sealed class RenameProcedure : IProcedureApplier
{
    /// <inheritdoc/>
    public string Name => "sp_rename";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters { get; } = ["objname", "newname", "objtype"];

    /// <inheritdoc/>
    public StatementRank Rank => StatementRank.Imperative;

    /// <inheritdoc/>
    public void Apply(ProcedureCall call, ApplyContext context)
    {
        var to = new Identifier(call.Required("newname"));
        var text = call.Required("objname");
        switch (call.Text("objtype")?.ToUpperInvariant())
        {
            case "COLUMN":
                RenameColumn(PartName(text, call, context), to, call, context);
                break;
            case "INDEX":
                RenameIndex(PartName(text, call, context), to, call, context);
                break;
            case "USERDATATYPE":
                RenameType(TextNames.Object(text, call, context), to, call, context);
                break;
            case null or "OBJECT":
                RenameObject(TextNames.Object(text, call, context), to, call, context);
                break;
            default:
                throw call.Refuse();
        }
    }

    /// <summary>Completes the name of a column or index.</summary>
    /// <param name="text">The name as given.</param>
    /// <param name="call">The call.</param>
    /// <param name="context">The context.</param>
    /// <returns>A name of three parts.</returns>
    internal static SqlName PartName(string text, ProcedureCall call, ApplyContext context) => TextNames.Parts(text, call) switch
    {
        [var table, var part] => new SqlName([context.DefaultSchema, table, part]),
        [.., var schema, var table, var part] => new SqlName([schema, table, part]),
        _ => throw call.Refuse(),
    };

    private static void RenameColumn(SqlName from, Identifier to, ProcedureCall call, ApplyContext context)
    {
        var names = context.Model.Names;
        var table = context.Model.FindTable(from.Parent) ?? throw context.Missing(ElementKind.Table, from.Parent, call.Statement);
        var column = table.FindColumn(from.Last, names) ?? throw context.Missing(ElementKind.Column, from, call.Statement);
        if (table.FindColumn(to, names) is { } other && !ReferenceEquals(other, column))
        {
            throw context.Refuse(
                SourceMessages.DeclaredTwice, call.Statement, ElementKind.Column.Words(), other.Name.ToString(), ElementKind.Column.Words(), SourceMessages.Texts.Format("SameTable"));
        }

        var attached = context.Model.AttachedTo(table.Name);
        var renaming = new ColumnRenaming(from.Last, to, names);
        context.Replace(table, TableRenaming.RenameColumn(table, from.Last, to, names), call.Statement);
        foreach (var user in attached.OfType<Table>().Where(user => !names.Equals(user.Name, table.Name)))
        {
            context.Replace(user, TableRenaming.FollowColumn(user, table.Name, renaming), call.Statement);
        }

        RehostPart(attached, (column.Name, column.Name.WithLast(to)), call, context);
    }

    private static void RenameIndex(SqlName from, Identifier to, ProcedureCall call, ApplyContext context)
    {
        var names = context.Model.Names;
        var owner = (Element?)context.Model.FindTable(from.Parent) ?? context.Model.Find<View>(ElementKind.View, from.Parent)
            ?? throw context.Missing(ElementKind.Table, from.Parent, call.Statement);
        var index = IndexChanges.IndexesOf(owner).FirstOrDefault(index => names.Equals(index.Name, from));
        if (index is null)
        {
            RenameObject(from.Parent.WithLast(from.Last), to, call, context);
            return;
        }

        var indexes = IndexChanges.IndexesOf(owner).Select(other => ReferenceEquals(other, index) ? index with { Name = from.WithLast(to) } : other);
        var attached = context.Model.AttachedTo(from.Parent);
        context.Replace(owner, IndexChanges.WithIndexes(owner, indexes.InOrder(names)), call.Statement);
        RehostPart(attached, (index.Name, index.Name.WithLast(to)), call, context);
    }

    private static void RenameType(SqlName from, Identifier to, ProcedureCall call, ApplyContext context)
    {
        var type = context.Model.Find<AliasType>(ElementKind.DataType, from) ?? throw context.Missing(ElementKind.DataType, from, call.Statement);
        ObjectMoving.Move(context, type, from.WithLast(to), call.Statement);
    }

    private static void RenameObject(SqlName from, Identifier to, ProcedureCall call, ApplyContext context)
    {
        if (context.Model.Occupant(from) is null && context.FindUnnamed(from) is { } unnamed)
        {
            RenameConstraint(unnamed, to, call, context);
            return;
        }

        var id = context.Model.Occupant(from) ?? throw context.Missing(ElementKind.Table, from, call.Statement);
        var element = context.Model.Current.Elements.Find(id);
        switch (element)
        {
            case Constraint constraint:
                RenameConstraint(constraint, to, call, context);
                break;
            case Table or Sequence or Synonym:
                ObjectMoving.Move(context, element, from.WithLast(to), call.Statement);
                break;
            default:
                throw call.Refuse();
        }
    }

    private static void RenameConstraint(Constraint constraint, Identifier to, ProcedureCall call, ApplyContext context)
    {
        var table = context.Model.FindTable(constraint.Table)!;
        var constraints = table.Constraints.Select(other => ReferenceEquals(other, constraint) ? constraint with { Name = to } : other).InOrder(context.Model.Names);
        var attached = context.Model.AttachedTo(table.Name);
        context.Replace(table, table with { Constraints = constraints }, call.Statement);
        RehostPart(attached, (table.Name.Child(SystemNames.Of(constraint, table)), table.Name.Child(to)), call, context);
    }

    private static void RehostPart(IEnumerable<Element> attached, (SqlName From, SqlName To) names, ProcedureCall call, ApplyContext context)
    {
        var (from, to) = names;
        foreach (var element in attached)
        {
            Element? changed = element switch
            {
                ExtendedProperty property when context.Model.Names.Equals(property.Host.Name, from) => property with { Host = property.Host with { Name = to } },
                Permission permission when context.Model.Names.Equals(permission.Securable.Name, from) => permission with { Securable = permission.Securable with { Name = to } },
                _ => null,
            };
            if (changed is not null)
            {
                context.Replace(element, changed, call.Statement);
            }
        }
    }
}
