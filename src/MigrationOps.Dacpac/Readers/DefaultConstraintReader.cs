using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Reads DEFAULT constraints.</summary>
internal sealed class DefaultConstraintReader : IElementReader
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
    /// <param name="target">Keeps what the value names.</param>
    /// <returns>The constraint.</returns>
    public static DefaultConstraint Read(ElementContent content, SqlName table, ReadingTarget target)
    {
        var constraint = new DefaultConstraint
        {
            Table = table,
            Name = content.FindName()?.Last,
            Column = content.Reference("ForColumn").Last,
            Expression = content.Expression("DefaultExpressionScript"),
            Unknown = content.Unknown(),
        };
        target.Bind(constraint.Id, content, "ExpressionDependencies", constraint.Table.Child(constraint.Column));
        return constraint;
    }
}
