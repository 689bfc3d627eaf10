using MigrationOps.Dacpac.Modules;
using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Reads functions of one kind; those of an assembly have no text and stay opaque.</summary>
/// <param name="kind">The kind.</param>
internal sealed class FunctionReader(FunctionKind kind) : IElementReader
{
    /// <summary>The constraints of a table variable are elements of their own: a header that has to be written needs them.</summary>
    /// <param name="element">The function.</param>
    /// <returns>Whether it has to wait.</returns>
    public bool ReadsLast(ModelElement element) => kind == FunctionKind.MultiStatementTable;

    /// <inheritdoc/>
    public bool TryRead(ElementContent content, ReadingTarget target)
    {
        if (content.Inside("FunctionBody").FirstOrDefault() is not { } implementation)
        {
            return false;
        }

        if (ModuleTextReader.Read(content, new ModuleBody(implementation, "BodyScript"), () => FunctionHeader.Write(content, kind, target)) is not { } definition)
        {
            return false;
        }

        if (kind != FunctionKind.Scalar)
        {
            target.AddResultColumns(content.Name, ResultColumnReader.Read(content));
        }

        var function = new Function
        {
            Name = content.Name,
            Returns = kind,
            Definition = definition,
            IsSchemaBound = content.Flag("IsSchemaBound"),
            Unknown = content.Unknown(),
        };
        target.Add(function);
        target.Bind(function.Id, content, "BodyDependencies", function.Name);
        return true;
    }
}
