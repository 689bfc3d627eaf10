using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Core.Tests.Fakes;

/// <summary>Knows one expression that differs by row.</summary>
internal sealed class TextExpressionReader : IExpressionReader
{
    public const string ByRow = "ByRow()";

    public bool DiffersByRow(SqlExpression expression) => expression.Text == ByRow;
}
