using System.Diagnostics;
using MigrationOps.Dacpac.Readers;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Modules;

/// <summary>Writes what stands before the body of a function from the model.</summary>
internal static class FunctionHeader
{
    /// <summary>Writes the header.</summary>
    /// <param name="function">The function.</param>
    /// <param name="kind">What it returns.</param>
    /// <param name="target">Knows the constraints of its table variable.</param>
    /// <returns>The text before the body.</returns>
    public static ModuleFrame Write(ElementContent function, FunctionKind kind, ReadingTarget target)
    {
        var parameters = ParameterText.Write(function);
        var list = parameters.Length == 0 ? "()" : $"(\n{parameters}\n)";
        var returns = kind switch
        {
            FunctionKind.Scalar => TypeReader.Read(function, "Type").ToString(),
            FunctionKind.InlineTable => "TABLE",
            FunctionKind.MultiStatementTable => TableVariableText.Write(function, target.Whole),
            _ => throw new UnreachableException(),
        };
        var body = kind == FunctionKind.InlineTable ? "\nAS\nRETURN" : "\nAS";
        return new ModuleFrame($"CREATE FUNCTION {function.Name} {list}\nRETURNS {returns}{ModuleOptions.Write(function)}{body}");
    }
}
