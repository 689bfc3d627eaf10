using System.Globalization;
using System.Xml;
using MigrationOps.Dacpac.Writers;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.RefactorLog;

/// <summary>Writes <c>refactor.xml</c>.</summary>
internal static class RefactorLogWriter
{
    // For an entry that tells no day; that it comes before or after another one is said by the order.
    private const string Day = "01/01/2000 00:00:00";

    /// <summary>Writes a log.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="database">The database with its renames.</param>
    public static void Write(Stream stream, LoadedDatabase database)
    {
        using var xml = XmlWriter.Create(stream, PartXml.Settings(hasByteOrderMark: true));
        xml.WriteStartElement("Operations", PartXml.Namespace);
        xml.WriteAttributeString("Version", "1.0");
        foreach (var rename in database.Renames)
        {
            Write(xml, rename, database.Model);
        }

        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, Rename rename, DatabaseModel model)
    {
        var isMove = rename.To.Last == rename.From.Last && rename.From.Parts.Count > 1 && rename.To.First != rename.From.First;
        var isConstraint = RefactorKinds.IsConstraint(rename.Kind) && rename.From.Parts.Count == 3;
        xml.WriteStartElement("Operation");
        xml.WriteAttributeString("Name", isMove ? "Move Schema" : "Rename Refactor");
        xml.WriteAttributeString("Key", rename.Key);
        xml.WriteAttributeString("ChangeDateTime", rename.WrittenAt?.ToString("MM/dd/yyyy HH:mm:ss", CultureInfo.InvariantCulture) ?? Day);
        WriteProperty(xml, "ElementName", (isConstraint ? rename.From.Parent.WithLast(rename.From.Last) : rename.From).ToString());
        WriteProperty(xml, "ElementType", TypeOf(rename, model));
        if (rename.From.Parts.Count == 3)
        {
            WriteProperty(xml, "ParentElementName", rename.From.Parent.ToString());
            WriteProperty(xml, "ParentElementType", model.Find(new ElementId(ElementKind.View, rename.To.Parent)) is null ? "SqlTable" : "SqlView");
        }

        if (isMove)
        {
            WriteProperty(xml, "NewSchema", rename.To.First.Value);
            WriteProperty(xml, "IsNewSchemaExternal", "False");
        }
        else
        {
            WriteProperty(xml, "NewName", rename.To.Last.ToString());
        }

        xml.WriteEndElement();
    }

    private static string TypeOf(Rename rename, DatabaseModel model) => model.Find(new ElementId(rename.Kind, rename.To)) switch
    {
        Function { Returns: FunctionKind.InlineTable } => "SqlInlineTableValuedFunction",
        Function { Returns: FunctionKind.MultiStatementTable } => "SqlMultiStatementTableValuedFunction",
        Column { Computed: not null } => "SqlComputedColumn",
        ColumnstoreIndex => "SqlColumnStoreIndex",
        _ => RefactorKinds.TypeOf(rename.Kind) ?? model.All<OpaqueObject>().FirstOrDefault(item => model.Names.Equals(item.Name, rename.To))?.TypeName ?? "SqlObject",
    };

    private static void WriteProperty(XmlWriter xml, string name, string value)
    {
        xml.WriteStartElement("Property");
        xml.WriteAttributeString("Name", name);
        xml.WriteAttributeString("Value", value);
        xml.WriteEndElement();
    }
}
