using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Scenarios.Tests.DacFx;

/// <summary>Tells whether a plan does what DacFx would do, on the same object and property.</summary>
internal static class Coverage
{
    public static bool Covers(IReadOnlyList<Operation> plan, ReportItem item) => item.Operation switch
    {
        "Create" => plan.Any(operation => operation.Creates.Any(id => IsItem(id, item))) || Refuses(plan, item),
        "Drop" => plan.Any(operation => operation.Removes.Any(id => IsItem(id, item))) || Refuses(plan, item),
        "Alter" => plan.Any(operation => IsAtOrIn(operation.Target, item)),
        "DataIssue" => plan.Any(operation => IsItem(operation.Target, item)),
        "TableRebuild" => plan.Any(operation => operation is RefuseChange && IsAtOrIn(operation.Target, item)),
        "UnbindSchemabinding" => plan.Any(operation => operation is AlterModule { Current.IsSchemaBound: true, Desired.IsSchemaBound: false } && IsItem(operation.Target, item)),
        "RebindSchemabinding" => plan.Any(operation => operation is AlterModule { Current.IsSchemaBound: false, Desired.IsSchemaBound: true } && IsItem(operation.Target, item)),
        "UnbindTable" => plan.Any(operation => operation is AlterColumn { Current.Type.IsBuiltIn: false, Desired.Type.IsBuiltIn: true } && IsAtOrIn(operation.Target, item)),
        "RebindTable" => plan.Any(operation => operation is AlterColumn { Current.Type.IsBuiltIn: true, Desired.Type.IsBuiltIn: false } && IsAtOrIn(operation.Target, item)),
        "Refresh" => plan.Any(operation => operation is RefreshModule && IsItem(operation.Target, item)),
        "Rename" => plan.Any(operation => operation is RenameElement rename && rename.From.Name.ToString() == item.Object),
        _ => PartCoverage.Covers(plan, item),
    };

    private static bool Refuses(IReadOnlyList<Operation> plan, ReportItem item) =>
        plan.Any(operation => operation is RefuseChange && IsItem(operation.Target, item));

    // DacFx names a constraint in its schema, where ours stands inside its table.
    private static bool IsItem(ElementId id, ReportItem item) =>
        id.Name.ToString() == item.Object
        || (IsConstraint(id.Kind) && id.Qualifier is null && SqlName.Of(id.Name.First.Value, id.Name.Last.Value).ToString() == item.Object)
        || (id.Qualifier is not null && IsConstraint(id.Kind) && item.Object.EndsWith($"unnamed constraint on {id.Name}", StringComparison.Ordinal));

    private static bool IsAtOrIn(ElementId id, ReportItem item) =>
        IsItem(id, item) || id.Name.ToString().StartsWith(item.Object + ".", StringComparison.Ordinal);

    private static bool IsConstraint(ElementKind kind) => kind is ElementKind.PrimaryKey or ElementKind.UniqueConstraint
        or ElementKind.ForeignKey or ElementKind.CheckConstraint or ElementKind.DefaultConstraint;
}
