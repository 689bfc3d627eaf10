using System.Diagnostics;

namespace MigrationOps.Model;

/// <summary>What the kinds are called in sentences.</summary>
public static class ElementKindNames
{
    /// <summary>The name of a kind in the middle of a sentence.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>SQL Server's term, such as <c>foreign key</c>.</returns>
    public static string Words(this ElementKind kind) => kind switch
    {
        ElementKind.Database => "database",
        ElementKind.Role => "role",
        ElementKind.User => "user",
        ElementKind.Schema => "schema",
        ElementKind.DataType => "alias type",
        ElementKind.TableType => "table type",
        ElementKind.Sequence => "sequence",
        ElementKind.Synonym => "synonym",
        ElementKind.Table => "table",
        ElementKind.Column => "column",
        ElementKind.PrimaryKey => "primary key",
        ElementKind.UniqueConstraint => "unique constraint",
        ElementKind.DefaultConstraint => "default constraint",
        ElementKind.CheckConstraint => "check constraint",
        ElementKind.ForeignKey => "foreign key",
        ElementKind.Index => "index",
        ElementKind.Function => "function",
        ElementKind.View => "view",
        ElementKind.Procedure => "procedure",
        ElementKind.Trigger => "trigger",
        ElementKind.Parameter => "parameter",
        ElementKind.RoleMembership => "role membership",
        ElementKind.Permission => "permission",
        ElementKind.ExtendedProperty => "extended property",
        ElementKind.Opaque => "object",
        _ => throw new UnreachableException(),
    };
}
