using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Outlines;

/// <summary>Reads what the header of a module says in words of its own.</summary>
internal static class OutlineOptions
{
    /// <summary>The options of a view.</summary>
    /// <param name="view">The view.</param>
    /// <returns>The options.</returns>
    public static IEnumerable<ModuleOption> Of(ViewStatementBody view) =>
    [
        .. view.ViewOptions.Select(option => option.OptionKind switch
        {
            ViewOptionKind.Encryption => ModuleOption.Encryption,
            ViewOptionKind.ViewMetadata => ModuleOption.ViewMetadata,
            _ => (ModuleOption?)null,
        }).OfType<ModuleOption>(),
        .. If(view.WithCheckOption, ModuleOption.CheckOption),
        .. If(view.Columns.Count > 0, ModuleOption.NamedColumns),
    ];

    /// <summary>The options of a procedure.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <returns>The options.</returns>
    public static IEnumerable<ModuleOption> Of(ProcedureStatementBody procedure) =>
    [
        .. procedure.Options.Select(option => option.OptionKind switch
        {
            ProcedureOptionKind.Encryption => ModuleOption.Encryption,
            ProcedureOptionKind.Recompile => ModuleOption.Recompile,
            ProcedureOptionKind.NativeCompilation => ModuleOption.NativeCompilation,
            _ => (ModuleOption?)null,
        }).OfType<ModuleOption>(),
        .. ExecuteAs(procedure.Options.OfType<ExecuteAsProcedureOption>().Select(option => option.ExecuteAs)),
        .. If(procedure.IsForReplication, ModuleOption.ForReplication),
    ];

    /// <summary>The options of a function.</summary>
    /// <param name="function">The function.</param>
    /// <returns>The options.</returns>
    public static IEnumerable<ModuleOption> Of(FunctionStatementBody function) =>
    [
        .. function.Options.Select(option => option.OptionKind switch
        {
            FunctionOptionKind.Encryption => ModuleOption.Encryption,
            FunctionOptionKind.NativeCompilation => ModuleOption.NativeCompilation,
            FunctionOptionKind.ReturnsNullOnNullInput => ModuleOption.ReturnsNullOnNullInput,
            FunctionOptionKind.Inline => ModuleOption.Inline,
            _ => (ModuleOption?)null,
        }).OfType<ModuleOption>(),
        .. ExecuteAs(function.Options.OfType<ExecuteAsFunctionOption>().Select(option => option.ExecuteAs)),
    ];

    /// <summary>The options and events of a trigger.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <returns>The options.</returns>
    public static IEnumerable<ModuleOption> Of(TriggerStatementBody trigger) =>
    [
        .. trigger.Options.Select(option => option.OptionKind switch
        {
            TriggerOptionKind.Encryption => ModuleOption.Encryption,
            TriggerOptionKind.NativeCompile => ModuleOption.NativeCompilation,
            _ => (ModuleOption?)null,
        }).OfType<ModuleOption>(),
        .. ExecuteAs(trigger.Options.OfType<ExecuteAsTriggerOption>().Select(option => option.ExecuteAsClause)),
        trigger.TriggerType switch
        {
            TriggerType.For => ModuleOption.For,
            TriggerType.InsteadOf => ModuleOption.InsteadOf,
            _ => ModuleOption.After,
        },
        .. trigger.TriggerActions.Select(action => action.TriggerActionType switch
        {
            TriggerActionType.Insert => ModuleOption.OnInsert,
            TriggerActionType.Update => ModuleOption.OnUpdate,
            TriggerActionType.Delete => ModuleOption.OnDelete,
            _ => (ModuleOption?)null,
        }).OfType<ModuleOption>(),
        .. If(trigger.IsNotForReplication, ModuleOption.NotForReplication),
    ];

    /// <summary>The user that a module runs as.</summary>
    /// <param name="clauses">Its EXECUTE AS clauses.</param>
    /// <returns>The user; null where none is named.</returns>
    public static Identifier? UserOf(IEnumerable<ExecuteAsClause> clauses) =>
        clauses.Select(clause => clause.Literal).OfType<Literal>().Select(literal => (Identifier?)new Identifier(literal.Value)).FirstOrDefault();

    private static IEnumerable<ModuleOption> ExecuteAs(IEnumerable<ExecuteAsClause> clauses) => clauses.Select(clause => clause.ExecuteAsOption switch
    {
        ExecuteAsOption.Self => ModuleOption.ExecuteAsSelf,
        ExecuteAsOption.Owner => ModuleOption.ExecuteAsOwner,
        _ => (ModuleOption?)null,
    }).OfType<ModuleOption>();

    private static IEnumerable<ModuleOption> If(bool condition, ModuleOption option) => condition ? [option] : [];
}
