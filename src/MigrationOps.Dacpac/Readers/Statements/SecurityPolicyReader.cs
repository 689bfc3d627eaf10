namespace MigrationOps.Dacpac.Readers.Statements;

/// <summary>Reads security policies that are switched on.</summary>
internal sealed class SecurityPolicyReader : StatementReader
{
    private static readonly Dictionary<string, string> Types = new() { ["0"] = "FILTER", ["1"] = "BLOCK" };
    private static readonly Dictionary<string, string> Times = new() { ["0"] = string.Empty, ["1"] = " AFTER INSERT", ["2"] = " AFTER UPDATE" };

    /// <inheritdoc/>
    protected override string Write(ElementContent content)
    {
        content.Entries("Schema");
        return $"CREATE SECURITY POLICY {content.Name} {string.Join(", ", content.Inside("Predicates").Select(Predicate))}";
    }

    private static string Predicate(ElementContent predicate)
    {
        predicate.Entries("BodyDependencies");
        var body = predicate.Expression("BodyScript").Text;
        return $"ADD {predicate.Choice("PredicateType", Types)} PREDICATE {body} ON {predicate.Reference("TargetObject")}{predicate.Choice("Operation", Times)}";
    }
}
