namespace MigrationOps.TransactSql.Rehearsal.Evaluation;

/// <summary>AND, OR and NOT of SQL, with a fourth value. What decides on its own decides whatever stands beside it.</summary>
internal static class Truths
{
    /// <summary>Turns a plain truth into one of SQL.</summary>
    /// <param name="value">The truth.</param>
    /// <returns>True or false.</returns>
    public static Truth Of(bool value) => value ? Truth.True : Truth.False;

    /// <summary>NOT.</summary>
    /// <param name="value">The operand.</param>
    /// <returns>The opposite; unknown and undecided stay.</returns>
    public static Truth Not(Truth value) => value switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => value,
    };

    /// <summary>AND.</summary>
    /// <param name="x">One operand.</param>
    /// <param name="y">The other.</param>
    /// <returns>False where one is false.</returns>
    public static Truth And(Truth x, Truth y) => Strongest(x, y, Truth.False, Truth.True);

    /// <summary>OR.</summary>
    /// <param name="x">One operand.</param>
    /// <param name="y">The other.</param>
    /// <returns>True where one is true.</returns>
    public static Truth Or(Truth x, Truth y) => Strongest(x, y, Truth.True, Truth.False);

    private static Truth Strongest(Truth x, Truth y, Truth deciding, Truth neutral)
    {
        if (x == deciding || y == deciding)
        {
            return deciding;
        }

        if (x == Truth.Undecided || y == Truth.Undecided)
        {
            return Truth.Undecided;
        }

        return x == neutral ? y : x;
    }
}
