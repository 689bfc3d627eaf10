namespace MigrationOps.TransactSql.Appliers.Procedures;

/// <summary>Changes a model as a system procedure does.</summary>
internal interface IProcedureApplier
{
    /// <summary>The name of the procedure without its schema.</summary>
    string Name { get; }

    /// <summary>The names of its parameters in order, without <c>@</c>.</summary>
    IReadOnlyList<string> Parameters { get; }

    /// <summary>When a call is applied in a source whose order means nothing.</summary>
    StatementRank Rank { get; }

    /// <summary>Applies a call.</summary>
    /// <param name="call">The call with its arguments.</param>
    /// <param name="context">The context.</param>
    void Apply(ProcedureCall call, ApplyContext context);
}
