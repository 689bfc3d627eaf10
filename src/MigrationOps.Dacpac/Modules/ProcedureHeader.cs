using MigrationOps.Dacpac.Readers;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Modules;

/// <summary>Writes what stands before the body of a procedure from the model.</summary>
internal static class ProcedureHeader
{
    /// <summary>Writes the header.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="name">Its two-part name.</param>
    /// <param name="number">The number of a numbered procedure.</param>
    /// <returns>The text before the body.</returns>
    public static ModuleFrame Write(ElementContent procedure, SqlName name, int? number)
    {
        var parameters = ParameterText.Write(procedure);
        var lines = parameters.Length == 0 ? string.Empty : "\n" + parameters;
        var replication = procedure.Flag("IsForReplication") ? "\nFOR REPLICATION" : string.Empty;
        var suffix = number is null ? string.Empty : $";{number}";
        return new ModuleFrame($"CREATE PROCEDURE {name}{suffix}{lines}{ModuleOptions.Write(procedure)}{replication}\nAS");
    }
}
