using System.Reflection;
using Xunit.Sdk;

namespace MigrationOps.Testing;

/// <summary>Gives a <see cref="CaseTheoryAttribute"/> one path a row: every DACPAC of the case folder, named from it (see <see cref="CaseFolder.Combine"/>).</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CaseDacpacsAttribute : DataAttribute
{
    /// <inheritdoc />
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => CaseFolder.Dacpacs.Select(path => new object[] { path });
}
