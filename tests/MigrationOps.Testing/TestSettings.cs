using System.Reflection;

namespace MigrationOps.Testing;

/// <summary>Values that the build wrote into this assembly, because only the build knows them.</summary>
internal static class TestSettings
{
    public static string Read(string name)
    {
        var attributes = typeof(TestSettings).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>();
        return attributes.Single(attribute => attribute.Key == name).Value
            ?? throw new InvalidOperationException($"The build left the assembly metadata '{name}' empty.");
    }
}
