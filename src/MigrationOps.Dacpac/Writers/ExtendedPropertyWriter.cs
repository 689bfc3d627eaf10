using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Writers;

/// <summary>Writes extended properties.</summary>
internal sealed class ExtendedPropertyWriter : ElementWriter<ExtendedProperty>
{
    private static readonly Dictionary<PropertyHostClass, string> Classes = new()
    {
        [PropertyHostClass.Database] = "SqlDatabaseOptions",
        [PropertyHostClass.Schema] = "SqlSchema",
        [PropertyHostClass.Table] = "SqlTableBase",
        [PropertyHostClass.View] = "SqlView",
        [PropertyHostClass.Procedure] = "SqlProcedure",
        [PropertyHostClass.Function] = "SqlFunction",
        [PropertyHostClass.Sequence] = "SqlSequence",
        [PropertyHostClass.Synonym] = "SqlSynonym",
        [PropertyHostClass.Type] = "SqlType",
        [PropertyHostClass.Column] = "SqlColumn",
        [PropertyHostClass.Constraint] = "SqlConstraint",
        [PropertyHostClass.Index] = "SqlIndexBase",
        [PropertyHostClass.Trigger] = "SqlDmlTrigger",
        [PropertyHostClass.Parameter] = "SqlSubroutineParameter",
        [PropertyHostClass.Principal] = "SqlDatabaseSecurityPrincipal",
        [PropertyHostClass.Filegroup] = "SqlFilegroup",
        [PropertyHostClass.PartitionFunction] = "SqlPartitionFunction",
        [PropertyHostClass.PartitionScheme] = "SqlPartitionScheme",
    };

    /// <inheritdoc/>
    protected override IEnumerable<ModelElement> Write(ExtendedProperty element, WritingContext context)
    {
        var (written, host) = HostOf(element.Host);
        var property = new ElementBuilder("SqlExtendedProperty", new SqlName([new(written), .. host?.Parts ?? [], element.Name]), context)
            .Text("Value", element.Value?.Text);
        return [(host is null ? property.RefersToDatabase("Host") : property.Refers("Host", host)).Build(element.Unknown)];
    }

    // The format names constraints and triggers by schema and name; here they stand inside their table.
    private static (string Class, SqlName? Name) HostOf(PropertyHost host) => host switch
    {
        { Name: null } => (Classes[PropertyHostClass.Database], null),
        { Class: PropertyHostClass.Other, Name: { Parts.Count: > 1 } whole } => (whole.First.Value, new SqlName(whole.Parts.Skip(1).ToValueList())),
        { Class: PropertyHostClass.Constraint or PropertyHostClass.Trigger, Name: { Parts.Count: 3 } inside } => (Classes[host.Class], inside.Parent.WithLast(inside.Last)),
        { Name: var name } => (Classes.GetValueOrDefault(host.Class, "SqlObject"), name),
    };
}
