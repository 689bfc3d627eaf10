using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Appliers.Reading;

/// <summary>The columns, constraints and indexes that stand between the parentheses of a table, or behind ALTER TABLE ADD.</summary>
internal sealed class TableParts
{
    private readonly SqlName _table;
    private readonly ApplyContext _context;
    private readonly List<Column> _columns = [];
    private readonly List<Constraint> _constraints = [];
    private readonly List<TableIndex> _indexes = [];
    private readonly HashSet<Identifier> _statedNullable;

    private TableParts(SqlName table, ApplyContext context)
    {
        _table = table;
        _context = context;
        _statedNullable = new HashSet<Identifier>(context.Model.Names);
    }

    /// <summary>The columns in order.</summary>
    public IReadOnlyList<Column> Columns => _columns;

    /// <summary>The constraints in the order of the source.</summary>
    public IReadOnlyList<Constraint> Constraints => _constraints;

    /// <summary>The indexes in the order of the source.</summary>
    public IReadOnlyList<TableIndex> Indexes => _indexes;

    /// <summary>The primary key that is clustered only because nothing says otherwise; null where there is none.</summary>
    public PrimaryKey? UndecidedKey { get; private set; }

    /// <summary>Reads a definition.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="table">The name of the table.</param>
    /// <param name="context">The context.</param>
    /// <returns>Its parts.</returns>
    public static TableParts Read(TableDefinition definition, SqlName table, ApplyContext context)
    {
        var parts = new TableParts(table, context);
        foreach (var column in definition.ColumnDefinitions)
        {
            parts.AddColumn(column);
        }

        foreach (var constraint in definition.TableConstraints)
        {
            parts.AddConstraint(constraint, column: null);
        }

        foreach (var index in definition.Indexes)
        {
            parts.AddIndex(index, column: null);
        }

        parts.RequireKeyColumns();
        return parts;
    }

    private void AddColumn(ColumnDefinition definition)
    {
        var column = ColumnReader.Read(definition, _table, _context);
        if (_columns.Any(other => _context.Model.Names.Equals(other.Name, column.Name)))
        {
            throw _context.Refuse(SourceMessages.DeclaredTwice, definition, ElementKind.Column.Words(), column.Id.ToString(), ElementKind.Column.Words(), SourceMessages.Texts.Format("SameTable"));
        }

        _columns.Add(column);
        _context.Locate(column, definition);
        if (ColumnReader.StatedNullability(definition) == true)
        {
            _statedNullable.Add(column.Name.Last);
        }

        foreach (var constraint in definition.Constraints)
        {
            AddConstraint(constraint, column.Name.Last);
        }

        if (definition.DefaultConstraint is { } value)
        {
            AddConstraint(value, column.Name.Last);
        }

        if (definition.Index is { } index)
        {
            AddIndex(index, column.Name.Last);
        }
    }

    private void AddConstraint(ConstraintDefinition definition, Identifier? column)
    {
        if (definition is GraphConnectionConstraintDefinition connection)
        {
            AddConnection(connection);
            return;
        }

        if (ConstraintReader.Read(definition, _table, column, _context) is not { } constraint)
        {
            return;
        }

        _constraints.Add(constraint);
        _context.Locate(constraint, definition);
        if (definition is UniqueConstraintDefinition { Clustered: null } && constraint is PrimaryKey { IsClustered: true } key)
        {
            UndecidedKey = key;
        }
    }

    // What has no name is told apart by what it says.
    private void AddConnection(GraphConnectionConstraintDefinition definition)
    {
        var name = definition.ConstraintIdentifier is { } stated
            ? new SqlName([_table.First, new Identifier(stated.Value)])
            : _table.Child(OpaqueObjects.Content(definition));
        _context.AddOpaque(_context.Opaque("SqlEdgeConstraint", name, definition).Naming([_table], _context), definition);
    }

    private void AddIndex(IndexDefinition definition, Identifier? column)
    {
        var index = IndexReader.Inline(definition, _table, column, _context);
        _indexes.Add(index);
        _context.Locate(index, definition);
    }

    // CREATE TABLE makes the columns of its primary key NOT NULL unless they say NULL, which SQL Server refuses.
    private void RequireKeyColumns()
    {
        var key = _constraints.OfType<PrimaryKey>().FirstOrDefault();
        foreach (var name in key?.Columns.Select(column => column.Name) ?? [])
        {
            var at = _columns.FindIndex(column => _context.Model.Names.Equals(column.Name.Last, name));
            if (at >= 0 && _columns[at] is { IsNullable: true, Computed: null } && !_statedNullable.Contains(name))
            {
                _columns[at] = _columns[at] with { IsNullable = false };
            }
        }
    }
}
