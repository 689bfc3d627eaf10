using System.Globalization;
using MigrationOps.Dacpac.Modules;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Reads stored procedures; those of an assembly have no text and stay opaque.</summary>
internal sealed class ProcedureReader : IElementReader
{
    /// <inheritdoc/>
    public bool TryRead(ElementContent content, ReadingTarget target)
    {
        var first = content.FindReference("ParentProc");
        var number = first is null ? (int?)null : NumberOf(content);
        if (ModuleTextReader.Read(content, new ModuleBody(content, "BodyScript"), () => ProcedureHeader.Write(content, first ?? content.Name, number)) is not { } definition)
        {
            return false;
        }

        var procedure = new Procedure
        {
            Name = first ?? content.Name,
            Number = number,
            Definition = definition,
            IsSchemaBound = content.Flag("IsSchemaBound"),
            Unknown = content.Unknown(),
        };
        target.Add(procedure);
        target.Bind(procedure.Id, content, "BodyDependencies", content.Name);
        return true;
    }

    private static int NumberOf(ElementContent content) =>
        int.TryParse(content.Name.Last.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw content.Incomplete("a number as the last part of its name");
}
