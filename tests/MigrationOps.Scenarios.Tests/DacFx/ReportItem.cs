namespace MigrationOps.Scenarios.Tests.DacFx;

/// <summary>One line of DacFx's deployment report: what it would do to which object, or what data it warns about.</summary>
/// <param name="Operation">The operation: Create, Alter, Drop, TableRebuild, Refresh ...; <c>DataIssue</c> for a warning about a column or table.</param>
/// <param name="Object">The quoted name.</param>
/// <param name="Type">DacFx's name of the kind.</param>
internal sealed record ReportItem(string Operation, string Object, string Type)
{
    public override string ToString() => $"{Operation} {Type} {Object}";
}
