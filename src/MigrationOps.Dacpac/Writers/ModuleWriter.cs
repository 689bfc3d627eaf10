using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Writers;

/// <summary>Writes what views, procedures, functions and triggers share.</summary>
internal static class ModuleWriter
{
    private static readonly (ModuleOption Option, string Property)[] Flags =
    [
        (ModuleOption.Encryption, "IsEncrypted"),
        (ModuleOption.Recompile, "IsRecompiled"),
        (ModuleOption.NativeCompilation, "IsNativeCompiled"),
        (ModuleOption.ViewMetadata, "IsMetadataReported"),
        (ModuleOption.ReturnsNullOnNullInput, "DoReturnNullForNullInput"),
        (ModuleOption.Inline, "IsInline"),
        (ModuleOption.ForReplication, "IsForReplication"),
        (ModuleOption.NotForReplication, "IsNotForReplication"),
        (ModuleOption.CheckOption, "IsWithCheckOption"),
        (ModuleOption.NamedColumns, "IsColumnExplicitlyDefined"),
        (ModuleOption.OnInsert, "IsInsertTrigger"),
        (ModuleOption.OnUpdate, "IsUpdateTrigger"),
        (ModuleOption.OnDelete, "IsDeleteTrigger"),
        (ModuleOption.ExecuteAsSelf, "IsSelf"),
        (ModuleOption.ExecuteAsOwner, "IsOwner"),
    ];

    /// <summary>Begins the element of a module.</summary>
    /// <param name="type">The type of the element.</param>
    /// <param name="name">Its name.</param>
    /// <param name="part">The module.</param>
    /// <param name="context">What is written.</param>
    /// <returns>The element, with all that the header says.</returns>
    public static ElementBuilder Begin(string type, SqlName name, ModulePart part, WritingContext context)
    {
        var (module, outline) = part;
        var element = new ElementBuilder(type, name, context).Flag("IsSchemaBound", module.IsSchemaBound);
        foreach (var (option, property) in Flags)
        {
            element.Flag(property, outline.Options.Contains(option));
        }

        var runsAsCaller = outline.ExecutesAs is null && !outline.Options.Any(option => option is ModuleOption.ExecuteAsSelf or ModuleOption.ExecuteAsOwner);
        return element
            .Flag("IsCaller", runsAsCaller, absent: true)
            .Flag("IsAnsiNullsOn", module.Definition.AnsiNulls)
            .Flag("IsQuotedIdentifierOn", module.Definition.QuotedIdentifier, absent: true)
            .Refers("User", outline.ExecutesAs is { } user ? new SqlName([user]) : null)
            .Holds("Parameters", outline.Parameters.Select(parameter => Parameter(parameter, name, context)));
    }

    /// <summary>The annotation that keeps the text around a body.</summary>
    /// <param name="outline">The text taken apart.</param>
    /// <returns>The annotation.</returns>
    public static ModelAnnotation Text(ModuleOutline outline)
    {
        var length = outline.Header.Length + outline.Body.Length + outline.Footer.Length;
        var properties = new List<ModelProperty>
        {
            new("Length", length.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            new("StartLine", "1"),
            new("StartColumn", "1"),
            new("HeaderContents", outline.Header),
        };
        if (outline.Footer.Length > 0)
        {
            properties.Add(new ModelProperty("FooterContents", outline.Footer));
        }

        return new ModelAnnotation(ModelAnnotation.ModuleText, properties);
    }

    /// <summary>The columns of a result, bound from the text.</summary>
    /// <param name="module">The view or function.</param>
    /// <param name="context">What is written.</param>
    /// <returns>The elements.</returns>
    public static IEnumerable<ModelElement> ResultColumns(SqlName module, WritingContext context) =>
        context.ResultColumnsOf(module).Select(column => new ElementBuilder("SqlComputedColumn", column, context).Build());

    private static ModelElement Parameter(ModuleParameter parameter, SqlName module, WritingContext context) =>
        new ElementBuilder("SqlSubroutineParameter", module.Child(parameter.Name), context)
            .Text("DefaultExpressionScript", parameter.Default?.Text)
            .Flag("IsOutput", parameter.IsOutput)
            .Flag("IsReadOnly", parameter.IsReadOnly)
            .Flag("IsVarying", parameter.IsVarying)
            .Holds("Type", TypeWriter.Specifier(parameter.Type ?? SqlType.BuiltIn("cursor"), context))
            .Build();
}
