using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Finds out what an extended property is said of, as finely as the package tells.</summary>
internal static class PropertyHostReader
{
    private static readonly Dictionary<string, PropertyHostClass> Classes = new(StringComparer.Ordinal)
    {
        ["SqlDatabaseOptions"] = PropertyHostClass.Database,
        ["SqlSchema"] = PropertyHostClass.Schema,
        ["SqlTable"] = PropertyHostClass.Table,
        ["SqlTableBase"] = PropertyHostClass.Table,
        ["SqlView"] = PropertyHostClass.View,
        ["SqlProcedure"] = PropertyHostClass.Procedure,
        ["SqlFunction"] = PropertyHostClass.Function,
        ["SqlSequence"] = PropertyHostClass.Sequence,
        ["SqlSynonym"] = PropertyHostClass.Synonym,
        ["SqlType"] = PropertyHostClass.Type,
        ["SqlColumn"] = PropertyHostClass.Column,
        ["SqlConstraint"] = PropertyHostClass.Constraint,
        ["SqlIndexBase"] = PropertyHostClass.Index,
        ["SqlDmlTrigger"] = PropertyHostClass.Trigger,
        ["SqlSubroutineParameter"] = PropertyHostClass.Parameter,
        ["SqlDatabaseSecurityPrincipal"] = PropertyHostClass.Principal,
        ["SqlFilegroup"] = PropertyHostClass.Filegroup,
        ["SqlPartitionFunction"] = PropertyHostClass.PartitionFunction,
        ["SqlPartitionScheme"] = PropertyHostClass.PartitionScheme,
    };

    private static readonly (ElementKind Kind, PropertyHostClass Class)[] ObjectKinds =
    [
        (ElementKind.Table, PropertyHostClass.Table),
        (ElementKind.View, PropertyHostClass.View),
        (ElementKind.Procedure, PropertyHostClass.Procedure),
        (ElementKind.Function, PropertyHostClass.Function),
        (ElementKind.Sequence, PropertyHostClass.Sequence),
        (ElementKind.Synonym, PropertyHostClass.Synonym),
    ];

    /// <summary>Takes the host.</summary>
    /// <param name="content">The extended property.</param>
    /// <param name="draft">Knows the objects.</param>
    /// <returns>The host.</returns>
    public static PropertyHost Read(ElementContent content, DatabaseDraft draft)
    {
        var written = content.Name.First.Value;
        var host = Classes.GetValueOrDefault(written, PropertyHostClass.Other);
        var name = content.FindReference("Host") ?? NameInside(content.Name);
        return host switch
        {
            PropertyHostClass.Database => new PropertyHost(host, null),
            PropertyHostClass.Table or PropertyHostClass.View or PropertyHostClass.Other when ObjectClass(name, draft) is { } found => new PropertyHost(found, name),
            PropertyHostClass.Constraint when draft.FindConstraint(name) is { } constraint => new PropertyHost(host, constraint.Table.Child(name.Last)),
            PropertyHostClass.Trigger when draft.FindTrigger(name) is { } trigger => new PropertyHost(host, trigger.Parent.Child(name.Last)),
            PropertyHostClass.Other => new PropertyHost(host, new SqlName([new Identifier(written), .. name.Parts])),
            _ => new PropertyHost(host, name),
        };
    }

    private static PropertyHostClass? ObjectClass(SqlName name, DatabaseDraft draft)
    {
        foreach (var (kind, host) in ObjectKinds)
        {
            if (draft.Holds(kind, name))
            {
                return host;
            }
        }

        return null;
    }

    // [SqlTableBase].[dbo].[T].[MS_Description]: the class before, the name of the property behind.
    private static SqlName NameInside(SqlName whole) =>
        whole.Parts.Count > 2 ? new SqlName(whole.Parts.Skip(1).Take(whole.Parts.Count - 2).ToValueList()) : whole;
}
