using MigrationOps.Comparison;
using MigrationOps.Model;

namespace MigrationOps.Core.Tests.Fakes;

/// <summary>Takes texts that differ in white space or letter case for equivalent.</summary>
internal sealed class SpaceCanonicalizer : ISqlCanonicalizer
{
    public string Canonical(SqlExpression expression, NameComparer names) => Squeeze(expression.Text);

    public string Canonical(ModuleDefinition definition, NameComparer names) => Squeeze(definition.Text);

    public string CanonicalStatement(string statement, NameComparer names) => Squeeze(statement);

    private static string Squeeze(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character))).ToUpperInvariant();
}
