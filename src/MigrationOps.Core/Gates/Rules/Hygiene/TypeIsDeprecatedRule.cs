using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Hygiene;

/// <summary>A column of type text, ntext or image comes to a table that stands.</summary>
public sealed class TypeIsDeprecatedRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.TypeIsDeprecated, Severity.Information, "New column has a type that SQL Server will give up");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from added in context.MadeChanges<Added<Column>>()
        let successor = SuccessorOf(added.Element.Type)
        where successor is not null && context.Stands(added.Element.Table)
        select new RuleHit(added.Subject, [added.Element.Type!.ToString(), successor]);

    private static string? SuccessorOf(SqlType? type) => type switch
    {
        null => null,
        _ when type.Is("text") => "varchar(max)",
        _ when type.Is("ntext") => "nvarchar(max)",
        _ when type.Is("image") => "varbinary(max)",
        _ => null,
    };
}
