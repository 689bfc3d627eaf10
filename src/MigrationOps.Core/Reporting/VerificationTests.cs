using System.Globalization;
using System.Text;
using MigrationOps.Operations;
using MigrationOps.Scripting;

namespace MigrationOps.Reporting;

/// <summary>
/// Writes <c>verify.Tests.ps1</c>: Pester 5 tests that ask the catalog of a database whether it is as the plan leaves it after a phase.
/// For each object the last operation that touches it counts, for a later one may undo what an earlier one made.
/// </summary>
public static class VerificationTests
{
    private const string Head = """
        #Requires -Modules @{ ModuleName = 'Pester'; ModuleVersion = '5.0.0' }, SqlServer
        # Asks the catalog of a database whether it is as the plan leaves it after a phase. It reads the catalog only, neither rows nor modules' results.
        param(
            [Parameter(Mandatory)] [string] $ConnectionString,
            [ValidateSet('Expand', 'Migrate', 'Contract')] [string] $Phase = 'Contract'
        )

        BeforeDiscovery {
            $all = @(

        """;

    private const string Tail = """
            )
            $cases = $all | Where-Object { $_.phases -contains $Phase }
        }

        Describe 'the database after phase <phase>' -ForEach @{ phase = $Phase; connection = $ConnectionString } {
            It '<id>: <what>' -ForEach $cases {
                $answer = Invoke-Sqlcmd -ConnectionString $connection -DisableVariables -Query "SELECT CASE WHEN ($state) THEN 1 ELSE 0 END AS answer;"
                $answer.answer | Should -Be 1
            }

            It 'answers' {
                (Invoke-Sqlcmd -ConnectionString $connection -Query 'SELECT 1 AS answer;').answer | Should -Be 1
            }
        }

        """;

    /// <summary>Writes the tests.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>PowerShell text with line feeds.</returns>
    public static string Write(PlanDocument plan)
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        var phases = Enum.GetValues<Phase>().ToDictionary(phase => phase, phase => LastOfEachObject(plan, phase));
        foreach (var operation in plan.Phases.SelectMany(phase => phase.Operations))
        {
            AppendCase(text, operation, phases.Where(pair => pair.Value.Contains(operation)).Select(pair => pair.Key).ToList());
        }

        return text.Append(Tail.ReplaceLineEndings("\n")).ToString();
    }

    private static HashSet<OperationDocument> LastOfEachObject(PlanDocument plan, Phase phase) =>
        plan.Phases.Where(document => document.Phase <= phase)
            .SelectMany(document => document.Operations)
            .Where(operation => operation is { Refused: null, Steps.Count: > 0 })
            .GroupBy(operation => (operation.ObjectKind, operation.Object))
            .Select(group => group.Last())
            .ToHashSet();

    private static void AppendCase(StringBuilder text, OperationDocument operation, List<Phase> phases)
    {
        if (phases.Count == 0)
        {
            return;
        }

        var what = $"{operation.Kind} {operation.ObjectKind} {operation.Object}";
        text.Append("        @{ ")
            .Append(CultureInfo.InvariantCulture, $"id = {Quote(operation.Id)}; phases = {string.Join(", ", phases.Select(phase => Quote(phase.ToString())))}; ")
            // Pester expands <name> in the names of tests; a backtick keeps it from doing so.
            .Append(CultureInfo.InvariantCulture, $"what = {Quote(what.Replace("<", "`<", StringComparison.Ordinal))}; ")
            .Append(CultureInfo.InvariantCulture, $"state = {Quote(operation.Steps[^1].Guard.After)} }}\n");
    }

    // PowerShell takes the typographic quotes U+2018 to U+201B for apostrophes (about_Quoting_Rules).
    private static string Quote(string text)
    {
        var quoted = new StringBuilder("'");
        foreach (var character in text.ReplaceLineEndings("\n"))
        {
            quoted.Append(character);
            if (character is '\'' or (>= '\u2018' and <= '\u201B'))
            {
                quoted.Append(character);
            }
        }

        return quoted.Append('\'').ToString();
    }
}
