using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Appliers.Procedures;

/// <summary>Reads what the extended-property procedures speak of, and requires that it is there.</summary>
internal static class PropertyHosts
{
    /// <summary>The parameters that name the host, behind name and value.</summary>
    public static IReadOnlyList<string> Levels { get; } = ["level0type", "level0name", "level1type", "level1name", "level2type", "level2name"];

    /// <summary>Reads the host of a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="context">The context.</param>
    /// <returns>The host.</returns>
    public static PropertyHost Read(ProcedureCall call, ApplyContext context)
    {
        var types = new[] { "level0type", "level1type", "level2type" }.Select(call.Text).TakeWhile(type => type is not null).Select(type => type!.ToUpperInvariant()).ToList();
        if (types.Count == 0)
        {
            return new PropertyHost(PropertyHostClass.Database, Name: null);
        }

        var name = new SqlName(new[] { "level0name", "level1name", "level2name" }.Take(types.Count).Select(level => new Identifier(call.Required(level))).ToValueList());
        var host = new PropertyHost(ClassOf(types), name);
        return IsThere(host, context) ? host : throw context.Missing(ElementKind.ExtendedProperty, name, call.Statement);
    }

    private static PropertyHostClass ClassOf(List<string> types) => types[^1] switch
    {
        "SCHEMA" => PropertyHostClass.Schema,
        "TABLE" => PropertyHostClass.Table,
        "VIEW" => PropertyHostClass.View,
        "PROCEDURE" => PropertyHostClass.Procedure,
        "FUNCTION" => PropertyHostClass.Function,
        "SEQUENCE" => PropertyHostClass.Sequence,
        "SYNONYM" => PropertyHostClass.Synonym,
        "TYPE" or "TABLE_TYPE" => PropertyHostClass.Type,
        "COLUMN" => PropertyHostClass.Column,
        "CONSTRAINT" => PropertyHostClass.Constraint,
        "INDEX" => PropertyHostClass.Index,
        "TRIGGER" when types.Count == 3 => PropertyHostClass.Trigger,
        "PARAMETER" => PropertyHostClass.Parameter,
        "USER" or "ROLE" => PropertyHostClass.Principal,
        "FILEGROUP" => PropertyHostClass.Filegroup,
        "PARTITION FUNCTION" => PropertyHostClass.PartitionFunction,
        "PARTITION SCHEME" => PropertyHostClass.PartitionScheme,
        _ => PropertyHostClass.Other,
    };

    // The columns of views and parameters are no elements, and opaque objects need not be named as the host is.
    private static bool IsThere(PropertyHost host, ApplyContext context)
    {
        var name = host.Name!;
        var model = context.Model;
        return host.Class switch
        {
            PropertyHostClass.Table => model.FindTable(name) is not null,
            PropertyHostClass.View or PropertyHostClass.Procedure or PropertyHostClass.Function or PropertyHostClass.Sequence or PropertyHostClass.Synonym =>
                model.Occupant(name) is not null,
            PropertyHostClass.Column when model.FindTable(name.Parent) is { } table => table.FindColumn(name.Last, model.Names) is not null,
            PropertyHostClass.Constraint when model.FindTable(name.Parent) is { } table =>
                table.Constraints.Any(constraint => context.Bears(table, constraint, name.Last)),
            PropertyHostClass.Column or PropertyHostClass.Constraint or PropertyHostClass.Index or PropertyHostClass.Trigger => HasOwner(name, model),
            _ => true,
        };
    }

    private static bool HasOwner(SqlName name, WorkingModel model) =>
        model.Occupant(name.Parent) is not null || model.Has(new ElementId(ElementKind.TableType, name.Parent));
}
