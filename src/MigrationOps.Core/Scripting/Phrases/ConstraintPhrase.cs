using System.Diagnostics;
using MigrationOps.Model;

namespace MigrationOps.Scripting.Phrases;

/// <summary>Constraints of all kinds, with their names.</summary>
internal static class ConstraintPhrase
{
    /// <summary>A constraint as CREATE TABLE takes it between columns; a default as it stands in its column.</summary>
    /// <param name="constraint">The constraint.</param>
    /// <returns>The text.</returns>
    public static string Of(Constraint constraint) => Named(constraint) + Body(constraint);

    /// <summary>A constraint as ALTER TABLE ... ADD takes it.</summary>
    /// <param name="constraint">The constraint.</param>
    /// <returns>The text; a default names its column.</returns>
    public static string Added(Constraint constraint) => constraint is DefaultConstraint added
        ? $"{Of(constraint)} FOR {Quote.Name(added.Column)}"
        : Of(constraint);

    private static string Named(Constraint constraint) => constraint.Name is { } name ? $"CONSTRAINT {Quote.Name(name)} " : string.Empty;

    private static string Body(Constraint constraint) => constraint switch
    {
        KeyConstraint key => KeyPhrase.Of(key),
        ForeignKey key => ForeignKeyPhrase.Of(key),
        CheckConstraint check => (check.IsNotForReplication ? "CHECK NOT FOR REPLICATION " : "CHECK ") + ExpressionPhrase.InParentheses(check.Expression),
        DefaultConstraint value => "DEFAULT " + ExpressionPhrase.Of(value.Expression),
        _ => throw new UnreachableException(),
    };
}
