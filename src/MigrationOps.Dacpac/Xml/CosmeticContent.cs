namespace MigrationOps.Dacpac.Xml;

/// <summary>
/// What a DACPAC writes that says nothing of the database, with the reason. Everything else is either modelled or kept as unknown.
/// This is the whole list; a reader that leaves something out on purpose has it here.
/// </summary>
public static class CosmeticContent
{
    private static readonly Dictionary<(string Type, string Name), string> Reasons = new()
    {
        [("*", "Schema")] = "The name tells the schema.",
        [("*", "ExpressionDependencies")] = DependencyList,
        [("*", "CheckExpressionDependencies")] = DependencyList,
        [("*", "BodyDependencies")] = DependencyList,
        [("*", "QueryDependencies")] = DependencyList,
        [("*", "DynamicObjects")] = "The columns of temporary tables and table variables, bound from the body.",
        [("SqlDynamicColumnSource", "Columns")] = "The columns of temporary tables and table variables, bound from the body.",
        [("SqlSimpleColumn", "GraphType")] = "Marks the columns that every node or edge table has; they are left out.",
        [("SqlTable", "DynamicObjectForChangeTable")] = "The columns that CHANGETABLE has for every table with change tracking.",
        [("SqlQueue", "Columns")] = "The columns that every queue has.",
        [("SqlIndex", "Online")] = "How an index is built, not what it is.",
        [("SqlColumnStoreIndex", "Online")] = "How an index is built, not what it is.",
        [("SqlUser", "LoginIdentifierScript")] = "The relationship Login tells the login.",
        [("SqlSynonym", "ForObject")] = "The script tells the target.",
    };

    // Named by the text of a module; where a package keeps no header text, one is written from them.
    private static readonly string[] InModuleHeader =
    [
        "IsEncrypted", "IsRecompiled", "IsNativeCompiled", "IsForReplication", "IsNotForReplication",
        "IsCaller", "IsSelf", "IsOwner", "IsMetadataReported", "IsWithCheckOption", "IsColumnExplicitlyDefined",
        "DoReturnNullForNullInput", "IsInline", "ReturnTableVariable",
        "SqlTriggerType", "IsInsertTrigger", "IsUpdateTrigger", "IsDeleteTrigger",
        "User", "Parameters", "Type", "Columns",
    ];

    private const string DependencyList = "Bound from the text; kept in the dependency index.";

    /// <summary>
    /// The properties and relationships of views, procedures, functions and DML triggers that only count where the package keeps no header text:
    /// elsewhere the text says the same, and is what is compared.
    /// </summary>
    public static IReadOnlyCollection<string> SaidByModuleHeader => InModuleHeader;

    /// <summary>Why a property or relationship is left out of comparisons.</summary>
    /// <param name="elementType">The type of the element, such as <c>SqlIndex</c>.</param>
    /// <param name="name">The name of the property or relationship.</param>
    /// <returns>The reason; null where it counts.</returns>
    public static string? ReasonFor(string elementType, string name) =>
        Reasons.GetValueOrDefault((elementType, name)) ?? Reasons.GetValueOrDefault(("*", name));
}
