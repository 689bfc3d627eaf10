using System.Reflection;
using MigrationOps.Testing;
using Xunit.Sdk;

namespace MigrationOps.Scenarios.Tests.Scenarios;

/// <summary>Gives a theory one scenario a row: each folder below <c>Scenarios</c> that holds <c>current.sql</c> and <c>desired.sql</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ScenarioAttribute : DataAttribute
{
    internal const string Root = "tests/MigrationOps.Scenarios.Tests/Scenarios";

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => Directory
        .GetFiles(RepositoryFolder.Combine(Root), "current.sql", SearchOption.AllDirectories)
        .Select(path => RepositoryFolder.Relative(Path.GetDirectoryName(path)!))
        .Order(StringComparer.Ordinal)
        .Select(folder => new object[] { folder[(Root.Length + 1)..] });
}
