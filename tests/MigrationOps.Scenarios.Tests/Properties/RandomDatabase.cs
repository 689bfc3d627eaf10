using MigrationOps.Model;
using MigrationOps.TransactSql.Binding;

namespace MigrationOps.Scenarios.Tests.Properties;

/// <summary>Makes up databases of all kinds of objects.</summary>
internal sealed class RandomDatabase(Random random)
{
    private static readonly DatabaseSettings Settings = new() { Platform = SqlPlatform.SqlServer2022, Collation = "Latin1_General_100_CI_AS" };

    private readonly RandomTables _tables = new(random);
    private readonly Dictionary<ElementId, Element> _elements = new(NameComparer.CaseInsensitive);

    public static LoadedDatabase Of(int seed) => Of(new RandomDatabase(new Random(seed)).Elements());

    public static LoadedDatabase Of(IEnumerable<Element> elements) => DatabaseBinder.Complete(new LoadedDatabase
    {
        Source = "random",
        NeedsBinding = true,
        Model = new DatabaseModel { Settings = Settings, Elements = ElementSet.Create(elements, Settings.Names) },
    });

    private IEnumerable<Element> Elements()
    {
        Add(new Schema { Name = RandomNames.Schemas[1] });
        var tables = AddTables();
        AddModules(tables);
        AddTypes();
        AddPrincipals(tables);
        return _elements.Values;
    }

    private List<Table> AddTables()
    {
        var tables = new List<Table>();
        foreach (var name in Names("T "))
        {
            var table = _tables.Table(name);
            var targets = tables.Where(target => target.PrimaryKey is not null).ToList();
            tables.Add(targets.Count > 0 && _tables.Often() ? _tables.WithForeignKey(table, targets[random.Next(targets.Count)]) : table);
        }

        tables.ForEach(Add);
        foreach (var table in tables.Where(_ => _tables.Rarely()))
        {
            Add(new ExtendedProperty { Name = new("MS_Description"), Host = new PropertyHost(PropertyHostClass.Table, table.Name), Value = new($"N'it''s ]]> {random.Next(3)}'") });
        }

        return tables;
    }

    private void AddModules(List<Table> tables)
    {
        foreach (var table in tables.Where(_ => _tables.Often()))
        {
            var columns = _tables.Often() ? "[Id]" : $"[Id], [Id] + {random.Next(3)} AS [Next]";
            Add(new View { Name = table.Name.WithLast(new("V " + table.Name.Last.Value)), Definition = Text($"CREATE VIEW {table.Name.WithLast(new("V " + table.Name.Last.Value))} AS SELECT {columns} FROM {table.Name}") });
        }

        foreach (var name in Names("P "))
        {
            var body = tables.Count > 0 && _tables.Often() ? $"SELECT [Id] FROM {tables[random.Next(tables.Count)].Name} WHERE [Id] = @p" : "RETURN @p";
            Add(new Procedure { Name = name, Definition = Text($"CREATE PROCEDURE {name} @p int = {random.Next(3)}, @q nvarchar(10) OUTPUT\nAS\nBEGIN\n    -- ]]> & <\n    {body};\nEND") });
        }

        foreach (var name in Names("F "))
        {
            Add(new Function { Name = name, Returns = FunctionKind.Scalar, Definition = Text($"CREATE FUNCTION {name} (@x int) RETURNS decimal(9, 2) AS BEGIN RETURN @x * {random.Next(3)}; END") });
        }

        foreach (var table in tables.Where(_ => _tables.Rarely()))
        {
            var name = table.Name.WithLast(new("TR " + table.Name.Last.Value));
            Add(new Trigger
            {
                Name = name,
                Parent = table.Name,
                Definition = Text($"CREATE TRIGGER {name} ON {table.Name} AFTER INSERT, UPDATE AS BEGIN SET NOCOUNT ON; DECLARE @n int = {random.Next(2)}; END"),
                IsDisabled = _tables.Rarely(),
                Orders = _tables.Rarely() ? [new TriggerOrder("INSERT", IsFirst: _tables.Often())] : [],
            });
        }
    }

    private void AddTypes()
    {
        foreach (var name in Names("A "))
        {
            Add(new AliasType { Name = name, BaseType = SqlType.BuiltIn("nvarchar", random.Next(10, 13)), IsNullable = _tables.Often() });
        }

        foreach (var name in Names("TT "))
        {
            Add(new TableType { Name = name, Columns = [new Column { Name = name.Child("Id"), Type = SqlType.BuiltIn("int"), IsNullable = false }, _tables.Column(name.Child("C"))] });
        }

        foreach (var name in Names("S "))
        {
            Add(new Sequence { Name = name, Type = SqlType.BuiltIn("int"), Start = random.Next(1, 4), Increment = random.Next(1, 3), Minimum = 1, Maximum = _tables.Often() ? null : 1000, IsCycling = _tables.Rarely() });
        }
    }

    private void AddPrincipals(List<Table> tables)
    {
        foreach (var name in RandomNames.Several(random, 2).Where(_ => _tables.Often()))
        {
            var role = SqlName.Of("R " + name);
            Add(new Role { Name = role });
            foreach (var table in tables.Where(_ => _tables.Rarely()))
            {
                Add(new Permission { Action = _tables.Often() ? "SELECT" : "UPDATE", Grantee = role, Securable = new Securable(SecurableClass.Object, table.Name), IsDenied = _tables.Rarely() });
            }
        }

        foreach (var table in tables.Where(_ => _tables.Rarely()))
        {
            Add(new Synonym { Name = table.Name.WithLast(new("Y " + table.Name.Last.Value)), Target = table.Name });
        }
    }

    private IEnumerable<SqlName> Names(string kind)
    {
        var count = random.Next(4);
        return Enumerable.Range(0, count).Select(_ => RandomNames.Object(random, kind)).Distinct(NameComparer.CaseInsensitive).ToList();
    }

    private void Add(Element element) => _elements[element.Id] = element;

    private static ModuleDefinition Text(string text) => new() { Text = text };
}
