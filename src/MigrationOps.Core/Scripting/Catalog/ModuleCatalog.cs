using System.Diagnostics;
using MigrationOps.Model;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Catalog;

/// <summary>
/// Tells modules in sys.sql_modules, by the hash of their texts without white space. A numbered procedure is no object of its own: its text stands in
/// sys.numbered_procedures, which keeps no settings. Source: Microsoft Learn, sys.numbered_procedures.
/// </summary>
internal static class ModuleCatalog
{
    /// <summary>A module.</summary>
    /// <param name="module">The module.</param>
    /// <param name="context">What the writer may look up.</param>
    /// <returns>Its presence. The text of an encrypted module is hidden, so it is then told by name.</returns>
    public static Presence Of(Module module, WriterContext context)
    {
        var exact = HasText(module, context);
        var hidden = Row(module, "m.definition IS NULL");
        return new Presence(IsNumbered(module) ? Predicate.Not(IsThere(module)) : ObjectCatalog.Lacks(module.Id), Predicate.Any(exact, hidden), exact);
    }

    /// <summary>That a module of this kind is there, whatever its text.</summary>
    /// <param name="module">The module.</param>
    /// <returns>The predicate.</returns>
    public static string IsThere(Module module) => IsNumbered(module)
        ? Row(module)
        : Predicate.Exists("sys.objects AS o", $"o.object_id = {ObjectCatalog.ObjectId(module.Name)}", $"o.type IN ({Types(module)})");

    /// <summary>That a module has a text and its settings.</summary>
    /// <param name="module">The module.</param>
    /// <param name="context">What the writer may look up.</param>
    /// <returns>The predicate.</returns>
    public static string HasText(Module module, WriterContext context) => Row(
        module,
        IsNumbered(module) ? null : $"m.uses_ansi_nulls = {Literal.Bit(module.Definition.AnsiNulls)}",
        IsNumbered(module) ? null : $"m.uses_quoted_identifier = {Literal.Bit(module.Definition.QuotedIdentifier)}",
        context.Texts.IsStored(module.Definition));

    private static bool IsNumbered(Module module) => module is Procedure { Number: not null };

    private static string Row(Module module, params IEnumerable<string?> conditions) => Predicate.Exists(
        IsNumbered(module) ? "sys.numbered_procedures AS m" : "sys.sql_modules AS m",
        [
            $"m.object_id = {ObjectCatalog.ObjectId(module.Name)}",
            module is Procedure { Number: { } number } ? $"m.procedure_number = {Literal.Number(number)}" : null,
            .. conditions,
        ]);

    private static string Types(Module module) => module switch
    {
        View => "'V'",
        Procedure => "'P'",
        Trigger => "'TR'",
        Function { Returns: FunctionKind.Scalar } => "'FN'",
        Function { Returns: FunctionKind.InlineTable } => "'IF'",
        Function => "'TF'",
        _ => throw new UnreachableException(),
    };
}
