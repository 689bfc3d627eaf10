using System.Reflection;
using Xunit.Sdk;

namespace MigrationOps.Testing;

/// <summary>Gives a <see cref="CaseTheoryAttribute"/> one <see cref="DdlCase"/> a row: every small pair of the case folder.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DdlCasesAttribute : DataAttribute
{
    /// <inheritdoc />
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => CaseFolder.DdlCases.Select(pair => new object[] { pair });
}
