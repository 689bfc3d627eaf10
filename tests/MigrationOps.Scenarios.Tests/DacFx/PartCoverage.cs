using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Scenarios.Tests.DacFx;

/// <summary>Tells whether a plan does to a part of a table what a statement of DacFx does, down to type, nullability and collation of a column.</summary>
internal static class PartCoverage
{
    public static bool Covers(IReadOnlyList<Operation> plan, ReportItem item) => item.Operation switch
    {
        "AddColumn" => Creates(plan, item) && Leaves(plan, item),
        "AlterColumn" => Leaves(plan, item) || plan.Any(operation => operation is RefuseChange or SetColumnProperty && IsNamed(operation.Target, item)),
        "DropColumn" or "DropConstraint" or "DropIndex" => plan.Any(operation => operation.Removes.Any(id => IsNamed(id, item))),
        "AddConstraint" or "CreateIndex" => Creates(plan, item),
        "AddUnnamedConstraint" => plan.Any(operation => operation.Creates.Any(id => IsUnnamed(id, item))),
        "ValidateConstraint" => plan.Any(operation => operation is ValidateConstraint && IsNamed(operation.Target, item)),
        _ => false,
    };

    private static bool Creates(IReadOnlyList<Operation> plan, ReportItem item) => plan.Any(operation => operation.Creates.Any(id => IsNamed(id, item)));

    private static bool Leaves(IReadOnlyList<Operation> plan, ReportItem item) =>
        plan.Any(operation => operation.After is Column column && IsNamed(column.Id, item) && Shapes(column).Contains(item.Type, StringComparer.OrdinalIgnoreCase));

    private static bool IsNamed(ElementId id, ReportItem item) => id.Qualifier is null && id.Name.ToString() == item.Object;

    private static bool IsUnnamed(ElementId id, ReportItem item) =>
        id.Qualifier is { } qualifier && id.Name.ToString() == item.Object && (item.Type == "Constraint" || qualifier == item.Type);

    private static string[] Shapes(Column column)
    {
        if (column.Computed is not null)
        {
            return ["AS"];
        }

        var type = column.Type!.ToString().Replace(" ", string.Empty, StringComparison.Ordinal);
        var nullability = column.IsNullable ? "NULL" : "NOT NULL";
        return [$"{type} {nullability}", $"{type} COLLATE {column.Collation} {nullability}"];
    }
}
