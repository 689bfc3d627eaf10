using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Reads CHECK constraints.</summary>
internal sealed class CheckConstraintReader : IElementReader
{
    /// <inheritdoc/>
    public bool TryRead(ElementContent content, ReadingTarget target)
    {
        target.AddPart(Read(content, content.Reference("DefiningTable"), target), content.Element);
        return true;
    }

    /// <summary>Reads the constraint of a table or table type.</summary>
    /// <param name="content">The element.</param>
    /// <param name="table">The table or table type.</param>
    /// <param name="target">Keeps what the condition names.</param>
    /// <returns>The constraint.</returns>
    public static CheckConstraint Read(ElementContent content, SqlName table, ReadingTarget target)
    {
        var constraint = new CheckConstraint
        {
            Table = table,
            Name = content.FindName()?.Last,
            Expression = content.Expression("CheckExpressionScript"),
            IsNotForReplication = content.Flag("IsNotForReplication"),
            IsDisabled = content.Flag("IsDisabled"),
            Unknown = content.Unknown(),
        };
        target.Bind(constraint.Id, content, "CheckExpressionDependencies", Self(constraint));
        return constraint;
    }

    // The id of an unnamed constraint bears the name of its table, whose columns are what the condition is about.
    private static SqlName Self(CheckConstraint constraint) => constraint.SchemaScopedName ?? constraint.Table.Child(string.Empty);
}
