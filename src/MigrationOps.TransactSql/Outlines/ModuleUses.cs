using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Outlines;

/// <summary>Notes what the statements of a module do with tables as wholes: <c>SELECT *</c>, INSERT without columns, OUTPUT without INTO, statements put together.</summary>
/// <param name="schema">The schema of the module, in which names without one are looked up first.</param>
internal sealed class ModuleUses(Identifier schema) : TSqlFragmentVisitor
{
    private const string StatementProcedure = "sp_executesql";

    private readonly TableNames _names = new(schema);

    /// <summary>The tables of which the module shows every column.</summary>
    public List<SqlName> ShownWhole { get; } = [];

    /// <summary>The INSERT statements without columns.</summary>
    public List<InsertUse> Inserts { get; } = [];

    /// <summary>The statements with OUTPUT and without INTO.</summary>
    public List<OutputUse> Outputs { get; } = [];

    /// <summary>Whether it runs statements that it puts together.</summary>
    public bool RunsBuiltStatements { get; private set; }

    /// <inheritdoc/>
    public override void ExplicitVisit(SelectStatement node)
    {
        // What goes into a table is seen by nobody outside.
        if (node.Into is null)
        {
            ShownWhole.AddRange(_names.ShownBy(node.QueryExpression, node.WithCtesAndXmlNamespaces));
        }

        base.ExplicitVisit(node);
    }

    /// <inheritdoc/>
    public override void ExplicitVisit(SelectFunctionReturnType node)
    {
        ShownWhole.AddRange(_names.ShownBy(node.SelectStatement.QueryExpression, node.SelectStatement.WithCtesAndXmlNamespaces));
        node.SelectStatement.QueryExpression.Accept(this);
    }

    /// <inheritdoc/>
    public override void ExplicitVisit(InsertSpecification node)
    {
        if (node.Columns.Count == 0 && node.InsertSource is not ValuesInsertSource { IsDefaultValues: true } and not ExecuteInsertSource)
        {
            var shown = node.InsertSource is SelectInsertSource source ? _names.ShownBy(source.Select, null).ToList() : [];
            Inserts.AddRange(
                from target in _names.Of(node.Target, null)
                from star in shown.Count == 0 ? [null] : shown.Cast<SqlName?>()
                select new InsertUse(target, star));
        }

        Note(node, ModuleOption.OnInsert, null);
        base.ExplicitVisit(node);
    }

    /// <inheritdoc/>
    public override void ExplicitVisit(UpdateSpecification node)
    {
        Note(node, ModuleOption.OnUpdate, node.FromClause);
        base.ExplicitVisit(node);
    }

    /// <inheritdoc/>
    public override void ExplicitVisit(DeleteSpecification node)
    {
        Note(node, ModuleOption.OnDelete, node.FromClause);
        base.ExplicitVisit(node);
    }

    /// <inheritdoc/>
    public override void ExplicitVisit(MergeSpecification node)
    {
        foreach (var clause in node.ActionClauses)
        {
            Note(node, EventOf(clause.Action), null);
        }

        base.ExplicitVisit(node);
    }

    /// <inheritdoc/>
    public override void ExplicitVisit(ExecutableStringList node)
    {
        RunsBuiltStatements |= node.Strings.Any(part => part is not Literal);
        base.ExplicitVisit(node);
    }

    /// <inheritdoc/>
    public override void ExplicitVisit(ExecutableProcedureReference node)
    {
        var name = node.ProcedureReference?.ProcedureReference?.Name?.BaseIdentifier?.Value;
        RunsBuiltStatements |= string.Equals(name, StatementProcedure, StringComparison.OrdinalIgnoreCase)
            && node.Parameters.FirstOrDefault()?.ParameterValue is not Literal;
        base.ExplicitVisit(node);
    }

    private static ModuleOption EventOf(MergeAction action) => action switch
    {
        InsertMergeAction => ModuleOption.OnInsert,
        DeleteMergeAction => ModuleOption.OnDelete,
        _ => ModuleOption.OnUpdate,
    };

    private void Note(DataModificationSpecification node, ModuleOption happening, FromClause? from)
    {
        if (node.OutputClause is not null)
        {
            Outputs.AddRange(_names.Of(node.Target, from).Select(target => new OutputUse(target, happening)));
        }
    }
}
