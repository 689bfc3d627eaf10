using MigrationOps.Architecture.Tests.Assemblies;
using MigrationOps.Testing;
using Mono.Cecil;

namespace MigrationOps.Architecture.Tests;

/// <summary>The analyzer holds the list of banned symbols while Core compiles; this holds it for the compiled form, where no pragma reaches.</summary>
public class CorePurityTests
{
    private static readonly string[] Banned =
        [.. File.ReadAllLines(RepositoryFolder.Combine("src/MigrationOps.Core/BannedSymbols.txt")).Where(line => line.Length > 0).Select(line => line.Split(';')[0])];

    [Fact]
    public void The_compiled_Core_uses_no_banned_symbol()
    {
        var wrong = from type in ProductAssembly.Core.GetTypes()
                    from symbol in Symbols(type)
                    where Banned.Contains(symbol)
                    select $"{ProductAssembly.Outermost(type).FullName} uses {symbol}";

        Assert.NotEmpty(Banned);
        Offenders.None(wrong);
    }

    [Fact]
    public void Core_keeps_no_mutable_static()
    {
        var wrong = from type in ProductAssembly.Core.GetTypes()
                    where !ProductAssembly.IsMadeUp(type)
                    from field in type.Fields
                    where field.IsStatic && !field.IsInitOnly && !field.IsLiteral && !field.Name.Contains('<', StringComparison.Ordinal)
                    select field.FullName;

        Offenders.None(wrong);
    }

    /// <summary>The documentation ids of what a type uses, as BannedSymbols.txt writes them.</summary>
    private static IEnumerable<string> Symbols(TypeDefinition type)
        => References.Types(type).SelectMany(reference => new[] { $"T:{reference.FullName}", $"N:{reference.Namespace}" })
            .Concat(References.Methods(type).Select(Symbol));

    private static string Symbol(MethodReference method)
    {
        var owner = method.DeclaringType.FullName;
        var parameters = string.Join(',', method.Parameters.Select(parameter => parameter.ParameterType.FullName));
        return method.Name.StartsWith("get_", StringComparison.Ordinal)
            ? $"P:{owner}.{method.Name[4..]}"
            : $"M:{owner}.{method.Name.Replace(".ctor", "#ctor", StringComparison.Ordinal)}{(parameters.Length > 0 ? $"({parameters})" : string.Empty)}";
    }
}
