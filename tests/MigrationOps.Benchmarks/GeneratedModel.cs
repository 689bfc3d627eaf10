using System.Globalization;
using System.Security;

namespace MigrationOps.Benchmarks;

/// <summary>Writes a model as DacFx lays it out: indented, with the dependency lists and the texts of modules.</summary>
/// <param name="output">Where to.</param>
internal sealed class GeneratedModel(TextWriter output)
{
    private const int Attributes = 16;

    private static readonly string[] Types = ["int", "bigint", "bit", "date", "uniqueidentifier", "money", "float", "smallint"];

    private int _depth;

    /// <summary>Writes the model.</summary>
    /// <param name="tables">How many tables, with as many views and procedures.</param>
    /// <param name="version">1 or 2.</param>
    public void Write(int tables, int version)
    {
        output.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        Open("DataSchemaModel", ("FileFormatVersion", "1.2"), ("SchemaVersion", "2.9"), ("DspName", "Microsoft.Data.Tools.Schema.Sql.Sql160DatabaseSchemaProvider"), ("CollationLcid", "1033"), ("CollationCaseSensitive", "False"), ("xmlns", "http://schemas.microsoft.com/sqlserver/dac/Serialization/2012/02"));
        Open("Model");
        Element("SqlDatabaseOptions", null, () => Property("Collation", "Latin1_General_100_CI_AS"));
        for (var i = 1; i <= tables; i++)
        {
            WriteNumber(new GeneratedTable(i, version == 2 && i % 20 == 0));
        }

        Close("Model");
        Close("DataSchemaModel");
    }

    private void WriteNumber(GeneratedTable table)
    {
        WriteTable(table);
        WriteConstraints(table);
        WriteIndex(table, "Name");
        if (table.HasNote)
        {
            WriteIndex(table, "Note");
        }

        WriteView(table);
        WriteProcedure(table);
    }

    private void WriteTable(GeneratedTable table) => Element("SqlTable", table.Name, () =>
    {
        Property("IsAnsiNullsOn", "True");
        Relationship("Columns", () =>
        {
            Column(table, "Id", "int");
            Column(table, "ParentId", "int", isNullable: true);
            Column(table, "Name", "nvarchar", length: table.NameLength);
            Column(table, "Amount", "decimal", isNullable: false);
            for (var i = 1; i <= Attributes; i++)
            {
                Column(table, $"Attribute{i}", Types[i % Types.Length], isNullable: i % 3 != 0);
            }

            if (table.HasNote)
            {
                Column(table, "Note", "nvarchar", length: 200, isNullable: true);
            }
        });
        Schema();
    });

    private void Column(GeneratedTable table, string name, string type, int? length = null, bool isNullable = false) => Entry(() => Element("SqlSimpleColumn", table.Column(name), () =>
    {
        if (!isNullable)
        {
            Property("IsNullable", "False");
        }

        Specifier("TypeSpecifier", type, length);
    }));

    private void Specifier(string relationship, string type, int? length) => Relationship(relationship, () => Entry(() => Element("SqlTypeSpecifier", null, () =>
    {
        if (length is { } number)
        {
            Property("Length", number.ToString(CultureInfo.InvariantCulture));
        }

        if (type == "decimal")
        {
            Property("Scale", "4");
            Property("Precision", "19");
        }

        Relationship("Type", () => Entry(() => Reference($"[{type}]", isBuiltIn: true)));
    })));

    private void WriteConstraints(GeneratedTable table)
    {
        Element("SqlPrimaryKeyConstraint", table.Part("PK"), () =>
        {
            Relationship("ColumnSpecifications", () => Specification(table, "Id"));
            References("DefiningTable", table.Name);
        });
        Element("SqlDefaultConstraint", table.Part("DF"), () =>
        {
            Script("DefaultExpressionScript", "((0))");
            References("DefiningTable", table.Name);
            References("ForColumn", table.Column("Amount"));
        });
        Element("SqlCheckConstraint", table.Part("CK"), () =>
        {
            Script("CheckExpressionScript", "([Amount]>=(0))");
            References("CheckExpressionDependencies", table.Column("Amount"));
            References("DefiningTable", table.Name);
        });
        if (table.Parent is { } parent)
        {
            Element("SqlForeignKeyConstraint", table.Part("FK"), () =>
            {
                References("Columns", table.Column("ParentId"));
                References("DefiningTable", table.Name);
                References("ForeignColumns", parent.Column("Id"));
                References("ForeignTable", parent.Name);
            });
        }
    }

    private void WriteIndex(GeneratedTable table, string column) => Element("SqlIndex", table.Column($"IX_Table{table.Number}_{column}"), () =>
    {
        Relationship("ColumnSpecifications", () => Specification(table, column));
        References("IndexedObject", table.Name);
    });

    private void Specification(GeneratedTable table, string column) =>
        Entry(() => Element("SqlIndexedColumnSpecification", null, () => References("Column", table.Column(column))));

    private void WriteView(GeneratedTable table) => Element("SqlView", table.View, () =>
    {
        Script("QueryScript", $"\nSELECT {string.Join(", ", table.Shown)}\nFROM {table.Name}\nWHERE [Amount] > 0");
        Property("IsAnsiNullsOn", "True");
        Relationship("Columns", () =>
        {
            foreach (var column in table.Shown)
            {
                Entry(() => Element("SqlComputedColumn", $"{table.View}.{column}", () => References("ExpressionDependencies", $"{table.Name}.{column}")));
            }
        });
        References("QueryDependencies", [table.Name, .. table.Shown.Select(column => $"{table.Name}.{column}")]);
        Schema();
        ModuleText($"CREATE VIEW {table.View}\nAS");
    });

    private void WriteProcedure(GeneratedTable table) => Element("SqlProcedure", table.Procedure, () =>
    {
        Script("BodyScript", $"\nBEGIN\n    SET NOCOUNT ON;\n\n    UPDATE {table.Name}\n    SET [Amount] = [Amount] + @Amount -- booked at once\n    WHERE [Id] = @Id;\n\n    SELECT {string.Join(", ", table.Shown)}\n    FROM {table.Name}\n    WHERE [Id] = @Id;\nEND");
        Property("IsAnsiNullsOn", "True");
        References("BodyDependencies", [table.Name, $"{table.Procedure}.[@Amount]", $"{table.Procedure}.[@Id]", .. table.Shown.Select(column => $"{table.Name}.{column}")]);
        Relationship("Parameters", () =>
        {
            Entry(() => Element("SqlSubroutineParameter", $"{table.Procedure}.[@Id]", () => Specifier("Type", "int", null)));
            Entry(() => Element("SqlSubroutineParameter", $"{table.Procedure}.[@Amount]", () => Specifier("Type", "decimal", null)));
        });
        Schema();
        ModuleText($"CREATE PROCEDURE {table.Procedure} @Id int, @Amount decimal(19, 4)\nAS");
    });

    private void ModuleText(string header)
    {
        Open("Annotation", ("Type", "SysCommentsObjectAnnotation"));
        Property("Length", "400");
        Property("StartLine", "1");
        Property("StartColumn", "1");
        Property("HeaderContents", header);
        Close("Annotation");
    }

    private void Schema() => Relationship("Schema", () => Entry(() => Reference("[dbo]", isBuiltIn: true)));

    private void Element(string type, string? name, Action content)
    {
        Open("Element", name is null ? [("Type", type)] : [("Type", type), ("Name", name)]);
        content();
        Close("Element");
    }

    private void Relationship(string name, Action content)
    {
        Open("Relationship", ("Name", name));
        content();
        Close("Relationship");
    }

    private void References(string relationship, params string[] names) => Relationship(relationship, () =>
    {
        foreach (var name in names)
        {
            Entry(() => Reference(name));
        }
    });

    private void Entry(Action content)
    {
        Open("Entry");
        content();
        Close("Entry");
    }

    private void Reference(string name, bool isBuiltIn = false) => Line(isBuiltIn ? $"<References ExternalSource=\"BuiltIns\" Name=\"{name}\" />" : $"<References Name=\"{name}\" />");

    private void Property(string name, string value) => Line($"<Property Name=\"{name}\" Value=\"{SecurityElement.Escape(value).Replace("\n", "&#xA;", StringComparison.Ordinal)}\" />");

    private void Script(string name, string text)
    {
        Open("Property", ("Name", name));
        Line($"<Value QuotedIdentifiers=\"True\" AnsiNulls=\"True\"><![CDATA[{text}]]></Value>");
        Close("Property");
    }

    private void Open(string name, params (string Name, string Value)[] attributes)
    {
        Line($"<{name}{string.Concat(attributes.Select(attribute => $" {attribute.Name}=\"{attribute.Value}\""))}>");
        _depth++;
    }

    private void Close(string name)
    {
        _depth--;
        Line($"</{name}>");
    }

    private void Line(string text)
    {
        for (var i = 0; i < _depth; i++)
        {
            output.Write('\t');
        }

        output.Write(text);
        output.Write('\n');
    }
}
