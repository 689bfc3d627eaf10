using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Writers;

/// <summary>Writes data types.</summary>
internal static class TypeWriter
{
    /// <summary>The element inside a column, parameter or sequence that tells its type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="context">What is written.</param>
    /// <returns>The element.</returns>
    public static ModelElement Specifier(SqlType type, WritingContext context)
    {
        var kind = type.Is("xml") ? "SqlXmlTypeSpecifier" : type.Is("vector") ? "SqlVectorTypeSpecifier" : "SqlTypeSpecifier";
        return AddTo(new ElementBuilder(kind, null, context), type, context).Refers("XmlSchemaCollection", type.XmlSchemaCollection).Build();
    }

    /// <summary>Adds what tells a type to an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="type">The type.</param>
    /// <param name="context">What is written.</param>
    /// <returns>The element.</returns>
    public static ElementBuilder AddTo(ElementBuilder element, SqlType type, WritingContext context) => element
        .Number(type.Is("vector") ? "Dimension" : "Length", type.Length)
        .Flag("IsMax", type.IsMax)
        .Choice("Scale", type.Scale ?? 0)
        .Number("Precision", type.Precision)
        .Choice("XmlStyle", type.IsXmlDocument ? 2 : 0)
        .Relates("Type", type.IsBuiltIn ? WritingContext.ReferenceToType(type.Name) : context.ReferenceTo(type.Name));
}
