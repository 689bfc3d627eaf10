using MigrationOps.Model;

namespace MigrationOps.Scenarios.Tests.Properties;

/// <summary>Makes up tables. One with a primary key has it on [Id], so that others can refer to it.</summary>
internal sealed class RandomTables(Random random)
{
    public const string Id = "Id";

    private static readonly SqlType Integer = SqlType.BuiltIn("int");

    private static readonly SqlType[] Types =
    [
        Integer, SqlType.BuiltIn("bigint"), SqlType.BuiltIn("bit"), SqlType.BuiltIn("decimal", precision: 10, scale: 2), SqlType.BuiltIn("nvarchar", 50), SqlType.BuiltIn("nvarchar", 80),
        SqlType.BuiltIn("varchar", 20), SqlType.Max("varchar"), SqlType.BuiltIn("datetime2", scale: 3), SqlType.BuiltIn("date"), SqlType.BuiltIn("uniqueidentifier"),
        SqlType.BuiltIn("varbinary", 16), SqlType.BuiltIn("float"), SqlType.BuiltIn("money"), SqlType.BuiltIn("xml"), SqlType.UserDefined(SqlName.Of("sys", "sysname")),
    ];

    public Table Table(SqlName name)
    {
        var columns = new List<Column> { Key(name) };
        columns.AddRange(RandomNames.Several(random, 5).Select(column => Column(name.Child(column))));
        if (Often())
        {
            columns.Add(new Column { Name = name.Child("Sum"), Computed = new ComputedValue(new("([Id]+(1))"), IsPersisted: Rarely()) });
        }

        return new Table
        {
            Name = name,
            Columns = columns.ToValueList(),
            Constraints = [.. Constraints(name, columns).OrderBy(constraint => constraint.Id, NameComparer.CaseInsensitive)],
            Indexes = [.. Indexes(name, columns).OrderBy(index => index.Name, NameComparer.CaseInsensitive)],
            Options = TableOptions.Default with { LockEscalation = Rarely() ? LockEscalation.Auto : LockEscalation.Table },
        };
    }

    public Table WithForeignKey(Table table, Table target)
    {
        var column = new Column { Name = table.Name.Child("Ref"), Type = Integer };
        var key = new ForeignKey
        {
            Table = table.Name,
            Name = new("FK_" + table.Name.Last.Value),
            Columns = [column.Name.Last],
            ReferencedTable = target.Name,
            ReferencedColumns = [new(Id)],
            OnDelete = Often() ? ReferentialAction.NoAction : ReferentialAction.Cascade,
            IsDisabled = Rarely(),
        };
        return table with
        {
            Columns = table.Columns.Add(column),
            Constraints = [.. table.Constraints.Add(key).OrderBy(constraint => constraint.Id, NameComparer.CaseInsensitive)],
        };
    }

    public Column Column(SqlName name)
    {
        var type = Types[random.Next(Types.Length)];
        return new Column
        {
            Name = name,
            Type = type,
            IsNullable = Often(),
            Collation = type.Is("nvarchar") && Rarely() ? "Latin1_General_BIN2" : null,
            MaskingFunction = type.Is("nvarchar") && Rarely() ? "default()" : null,
            IsRowGuid = type.Is("uniqueidentifier") && Rarely(),
        };
    }

    public bool Often() => random.Next(3) > 0;

    public bool Rarely() => random.Next(6) == 0;

    private Column Key(SqlName table) => new()
    {
        Name = table.Child(Id),
        Type = Integer,
        IsNullable = false,
        Identity = Rarely() ? new IdentityProperty(random.Next(1, 3), 1) : null,
    };

    private IEnumerable<Constraint> Constraints(SqlName table, List<Column> columns)
    {
        if (Often())
        {
            yield return new PrimaryKey { Table = table, Name = Often() ? new("PK_" + table.Last.Value) : null, Columns = [new(new(Id))], IsClustered = Often(), Options = Options() };
        }

        if (Often())
        {
            yield return new CheckConstraint { Table = table, Name = Often() ? new("CK_" + table.Last.Value) : null, Expression = new($"([Id]>({random.Next(3)}))"), IsDisabled = Rarely() };
        }

        foreach (var column in columns.Where(column => column is { Identity: null, Type: { } type } && (type.Is("int") || type.Is("nvarchar")) && Rarely()))
        {
            yield return new DefaultConstraint
            {
                Table = table,
                Name = Often() ? new($"DF_{table.Last.Value}_{column.Name.Last.Value}") : null,
                Column = column.Name.Last,
                Expression = new(column.Type!.Is("int") ? $"(({random.Next(2)}))" : "(N'it''s')"),
            };
        }

        if (Rarely())
        {
            yield return new UniqueConstraint { Table = table, Name = new("UQ_" + table.Last.Value), Columns = [new(new(Id), IsDescending: Rarely())] };
        }
    }

    private IEnumerable<TableIndex> Indexes(SqlName table, List<Column> columns)
    {
        var keys = columns.Where(column => column.Type is { } type && (type.Is("int") || type.Is("date") || type.Is("nvarchar"))).ToList();
        foreach (var key in keys.Where(_ => Rarely()))
        {
            yield return new RowstoreIndex
            {
                Name = table.Child("IX_" + key.Name.Last.Value),
                Columns = [new(key.Name.Last, IsDescending: Rarely())],
                IncludedColumns = key.Name.Last.Value != Id && Rarely() ? [new(Id)] : [],
                IsUnique = Rarely(),
                Filter = Rarely() ? new("([Id]>(5))") : null,
                Options = Options(),
                Compression = Rarely() ? [new CompressionSetting("PAGE")] : [],
            };
        }
    }

    private IndexOptions Options() => Rarely() ? IndexOptions.Default with { FillFactor = random.Next(50, 100), IsPadded = Often() } : IndexOptions.Default;
}
