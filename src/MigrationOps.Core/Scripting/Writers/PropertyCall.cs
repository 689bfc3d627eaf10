using MigrationOps.Model;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Calls of the procedures for extended properties.</summary>
internal static class PropertyCall
{
    /// <summary>A call, or a stop where no procedure names what the property is said of.</summary>
    /// <param name="procedure">The procedure, such as <c>sys.sp_addextendedproperty</c>.</param>
    /// <param name="property">The property.</param>
    /// <param name="withValue">Whether the value is passed.</param>
    /// <param name="context">What the writer may look up.</param>
    /// <returns>The statements.</returns>
    public static string Of(string procedure, ExtendedProperty property, bool withValue, WriterContext context)
    {
        if (PropertyLevels.Of(property.Host, context) is not { } levels)
        {
            return SqlText.Throw(ScriptError.RefusedChange, $"The extended property {property.Name} is said of {property.Host}, which {procedure} cannot name.");
        }

        var value = property.Value?.Text.Trim() ?? Literal.Null;
        // EXECUTE takes constants and variables, no expressions.
        var isDeclared = withValue && !Literal.IsConstant(value);
        string[] arguments =
        [
            $"@name = {Literal.Text(property.Name)}",
            .. withValue ? new[] { $"@value = {(isDeclared ? "@value" : value)}" } : [],
            .. levels.SelectMany((level, place) => new[]
            {
                $"@level{Literal.Number(place)}type = {Literal.Text(level.Type)}",
                $"@level{Literal.Number(place)}name = {Literal.Text(level.Name)}",
            }),
        ];
        return SqlText.Statements(isDeclared ? $"DECLARE @value sql_variant = {value};" : null, SqlText.Call(procedure, arguments));
    }

    /// <summary>The guard of a step, from what the catalog tells.</summary>
    /// <param name="property">The property.</param>
    /// <param name="context">What the writer may look up.</param>
    /// <param name="guard">Makes the guard of: it is there; it has its value, byte for byte.</param>
    /// <returns>The guard; where the catalog cannot be asked, that of a step that is always run, to stop.</returns>
    public static Guard Guarded(ExtendedProperty property, WriterContext context, Func<string, string, Guard> guard)
    {
        if (PropertyLevels.Of(property.Host, context) is not { } levels)
        {
            return new Guard(Predicate.Always, Predicate.Never);
        }

        var value = property.Value is { } literal
            ? $"CONVERT(varbinary(8000), p.value) = CONVERT(varbinary(8000), CONVERT(sql_variant, {literal.Text.Trim()}))"
            : "p.value IS NULL";
        return guard(PropertyLevels.Has(property, levels), PropertyLevels.Has(property, levels, value));
    }
}
