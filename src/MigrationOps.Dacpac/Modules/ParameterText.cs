using MigrationOps.Dacpac.Readers;

namespace MigrationOps.Dacpac.Modules;

/// <summary>Writes the parameters of procedures and functions from the model.</summary>
internal static class ParameterText
{
    /// <summary>Writes the parameters.</summary>
    /// <param name="module">The procedure or function.</param>
    /// <returns>One line for each, separated by commas.</returns>
    public static string Write(ElementContent module) =>
        string.Join(",\n", module.Inside("Parameters").Select(Line));

    private static string Line(ElementContent parameter)
    {
        var type = TypeReader.Read(parameter, "Type");
        var varying = parameter.Flag("IsVarying") ? " VARYING" : string.Empty;
        var value = parameter.FindExpression("DefaultExpressionScript") is { } expression ? $" = {expression.Text}" : string.Empty;
        var output = parameter.Flag("IsOutput") ? " OUTPUT" : string.Empty;
        var readOnly = parameter.Flag("IsReadOnly") ? " READONLY" : string.Empty;
        return $"    {parameter.Name.Last.Value} {type}{varying}{value}{output}{readOnly}";
    }
}
