using System.Globalization;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation;

/// <summary>A value of T-SQL, as far as it can be told without a server.</summary>
internal abstract record SqlValue
{
    private protected SqlValue()
    {
    }

    /// <summary>Whether it is NULL.</summary>
    public bool IsNull => this is NullValue;

    /// <summary>Whether nobody can say it offline.</summary>
    public bool IsUndecided => this is UndecidedValue;

    /// <summary>The literal that has this value.</summary>
    /// <returns>The literal; null where T-SQL has none.</returns>
    public ScalarExpression? ToExpression() => this switch
    {
        NullValue => new NullLiteral(),
        TextValue text => new StringLiteral { Value = text.Text, IsNational = text.IsUnicode },
        NumberValue { IsInteger: true } number when number.Value >= 0 => new IntegerLiteral { Value = number.Value.ToString(CultureInfo.InvariantCulture) },
        NumberValue number when number.Value >= 0 => new NumericLiteral { Value = number.Value.ToString(CultureInfo.InvariantCulture) },
        NumberValue number => new UnaryExpression
        {
            UnaryExpressionType = UnaryExpressionType.Negative,
            Expression = (number with { Value = -number.Value }).ToExpression(),
        },
        BinaryValue binary => new BinaryLiteral { Value = "0x" + Convert.ToHexString([.. binary.Bytes]) },
        _ => null,
    };
}
