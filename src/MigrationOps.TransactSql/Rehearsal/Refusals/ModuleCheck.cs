using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>
/// CREATE, ALTER and CREATE OR ALTER of modules: a schema that is not there (2760), another kind of object under the name (2010), a trigger on what is not there
/// (8197), an object to which something is bound (3729), and the names in the text: <see cref="ModuleNames"/>. Source: Microsoft Learn, ALTER VIEW, CREATE TRIGGER; "Database Engine events and errors".
/// </summary>
internal sealed class ModuleCheck : IStatementCheck
{
    /// <inheritdoc/>
    public IEnumerable<Type> StatementTypes =>
    [
        typeof(CreateViewStatement), typeof(AlterViewStatement), typeof(CreateOrAlterViewStatement),
        typeof(CreateProcedureStatement), typeof(AlterProcedureStatement), typeof(CreateOrAlterProcedureStatement),
        typeof(CreateFunctionStatement), typeof(AlterFunctionStatement), typeof(CreateOrAlterFunctionStatement),
        typeof(CreateTriggerStatement), typeof(AlterTriggerStatement), typeof(CreateOrAlterTriggerStatement),
    ];

    /// <inheritdoc/>
    public void Check(TSqlStatement statement, RunFrame frame)
    {
        if (statement is TriggerStatementBody trigger)
        {
            CheckParent(trigger, frame);
        }

        if (IdOf(statement, frame) is not { } id)
        {
            return;
        }

        if (!KnownNames.HasSchema(id.Name.First, frame))
        {
            throw frame.Missing(2760, new ElementId(ElementKind.Schema, new SqlName([id.Name.First])), statement);
        }

        var isCreate = statement is CreateViewStatement or CreateProcedureStatement or CreateFunctionStatement or CreateTriggerStatement;
        if (!isCreate && frame.Model.Occupant(id.Name) is { } holder)
        {
            CheckAltered(id, holder, statement, frame);
        }

        ModuleNames.Check(statement, id, frame);
    }

    private static void CheckAltered(ElementId id, ElementId holder, TSqlStatement statement, RunFrame frame)
    {
        if (holder.Kind != id.Kind)
        {
            throw frame.Because(2010, statement, "OtherKind", id.Name.ToString(), holder.Kind.Words());
        }

        if (id.Kind is ElementKind.View or ElementKind.Function && Binders.Of(id.Name, frame).FirstOrDefault() is { } user)
        {
            throw frame.Used(3729, (id, user.Id), statement);
        }
    }

    private static void CheckParent(TriggerStatementBody trigger, RunFrame frame)
    {
        if (trigger.TriggerObject.TriggerScope == TriggerScope.Normal
            && frame.Name(trigger.TriggerObject.Name) is var parent
            && frame.Model.FindTable(parent) is null
            && !frame.Model.Has(new ElementId(ElementKind.View, parent)))
        {
            throw frame.Missing(8197, new ElementId(ElementKind.Table, parent), trigger);
        }
    }

    private static ElementId? IdOf(TSqlStatement statement, RunFrame frame) => statement switch
    {
        ViewStatementBody view => new ElementId(ElementKind.View, frame.Name(view.SchemaObjectName)),
        ProcedureStatementBody { ProcedureReference.Number: null } procedure => new ElementId(ElementKind.Procedure, frame.Name(procedure.ProcedureReference.Name)),
        FunctionStatementBody function => new ElementId(ElementKind.Function, frame.Name(function.Name)),
        TriggerStatementBody { TriggerObject.TriggerScope: TriggerScope.Normal } trigger => new ElementId(
            ElementKind.Trigger, trigger.Name.SchemaIdentifier is null ? frame.Name(trigger.TriggerObject.Name).WithLast(new(trigger.Name.BaseIdentifier.Value)) : frame.Name(trigger.Name)),
        _ => null,
    };
}
