namespace MigrationOps.TransactSql.Rehearsal.Evaluation;

/// <summary>What a condition gives.</summary>
internal enum Truth
{
    /// <summary>It does not hold.</summary>
    False,

    /// <summary>It holds.</summary>
    True,

    /// <summary>A NULL stands in its way: SQL's third value, which no IF and no WHERE takes for true.</summary>
    Unknown,

    /// <summary>It depends on what nobody can say offline.</summary>
    Undecided,
}
