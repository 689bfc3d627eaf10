using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers.Statements;

/// <summary>
/// Reads objects that are kept as the statement that creates them. An element of which the statement would not say everything stays opaque.
/// </summary>
internal abstract class StatementReader : IElementReader
{
    /// <inheritdoc/>
    public bool TryRead(ElementContent content, ReadingTarget target)
    {
        if (Write(content) is not { } statement || content.Unknown().Count > 0)
        {
            return false;
        }

        var names = ReferencedNames.Of(content.Element, content.Context);
        var read = new OpaqueObject
        {
            TypeName = content.Type,
            Name = content.Name,
            Content = statement,
            Form = OpaqueForm.Statement,
            Names = names.Union(MoreNames(content), content.Context.Names).Order(content.Context.Names).ToValueList(),
        };
        target.Add(read);
        target.AddPackageForm(read.Id, content.Context.Canonical.Of(content.Element));
        return true;
    }

    /// <summary>Writes the statement.</summary>
    /// <param name="content">The element.</param>
    /// <returns>The statement without a semicolon; null where the element cannot be written as one.</returns>
    protected abstract string? Write(ElementContent content);

    /// <summary>What the element names in another form than the model does.</summary>
    /// <param name="content">The element.</param>
    /// <returns>The names as the model bears them.</returns>
    protected virtual IEnumerable<SqlName> MoreNames(ElementContent content) => [];

    /// <summary>The clause that names the owner.</summary>
    /// <param name="content">The element.</param>
    /// <returns>The clause with a blank before it; empty for <c>dbo</c>.</returns>
    protected static string Owner(ElementContent content) => OwnerReader.Read(content) is { } owner ? $" AUTHORIZATION {owner}" : string.Empty;

    /// <summary>A text as a literal.</summary>
    /// <param name="value">The text.</param>
    /// <returns>The literal, quotes doubled.</returns>
    protected static string Literal(string value) => $"N'{value.Replace("'", "''", StringComparison.Ordinal)}'";
}
