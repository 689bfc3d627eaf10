using MigrationOps.Architecture.Tests.Assemblies;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace MigrationOps.Architecture.Tests;

public class MethodSizeTests
{
    private const int LongestBody = 40;
    private const int MostParameters = 4;
    private const int NoLine = 0xFEEFEE;

    [Fact]
    public void No_method_body_is_longer_than_40_lines()
        => Offenders.None(Methods().Where(method => BodyLines(method) > LongestBody).Select(method => $"{method.FullName}: {BodyLines(method)} lines"));

    [Fact]
    public void No_method_takes_more_than_4_parameters()
    {
        var wrong = from method in Methods()
                    where !method.IsConstructor && !method.Name.Contains('<', StringComparison.Ordinal) && !ProductAssembly.IsMadeUp(method.DeclaringType)
                    where method.Parameters.Count > MostParameters && method.Name != "Deconstruct"
                    select $"{method.FullName}: {method.Parameters.Count} parameters";

        Offenders.None(wrong);
    }

    private static IEnumerable<MethodDefinition> Methods()
        => ProductAssembly.All.SelectMany(module => module.GetTypes()).SelectMany(type => type.Methods).Where(IsWritten);

    private static bool IsWritten(MethodDefinition method) => method.IsAbstract || Points(method).Any();

    /// <summary>Lines from the first statement to the last, as the debugger sees them; field initializers stand far from a constructor's body.</summary>
    private static int BodyLines(MethodDefinition method)
    {
        var points = Points(method).ToList();
        return method.IsConstructor || points.Count == 0 ? 0 : points.Max(point => point.EndLine) - points.Min(point => point.StartLine) + 1;
    }

    private static IEnumerable<SequencePoint> Points(MethodDefinition method)
        => method.DebugInformation.SequencePoints.Where(point => point.StartLine != NoLine && !IsGenerated(point.Document.Url));

    private static bool IsGenerated(string path) => path.EndsWith(".g.cs", StringComparison.Ordinal);
}
