namespace MigrationOps.Scenarios.Tests.DacFx;

/// <summary>One line of DacFx's deployment report, or what a statement of its script does to a part of a table.</summary>
/// <param name="Operation">The operation: Create, Alter, Drop, TableRebuild, Refresh ...; <c>DataIssue</c> for a warning about a column or table.</param>
/// <param name="Object">The quoted name.</param>
/// <param name="Type">DacFx's name of the kind; of a column in a script its type, collation and nullability.</param>
internal sealed record ReportItem(string Operation, string Object, string Type)
{
    public override string ToString() => $"{Operation} {Type} {Object}";
}
