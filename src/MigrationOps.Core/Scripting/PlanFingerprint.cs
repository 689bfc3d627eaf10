using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MigrationOps.Scripting;

/// <summary>The fingerprint of a plan: the hash of its phases and of both databases.</summary>
public static class PlanFingerprint
{
    /// <summary>Hashes a plan. Neither the day nor the findings count: they change nothing that is run.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>Upper-case hexadecimal SHA-256.</returns>
    public static string Of(PlanDocument plan)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, plan.Current.Hash, plan.Desired.Hash, plan.Target.Edition.ToString(), Number(plan.Target.MajorVersion));
        foreach (var phase in plan.Phases)
        {
            Append(hash, phase.Phase.ToString());
            foreach (var operation in phase.Operations)
            {
                Append(hash, [operation.Id, operation.Kind, operation.Object, operation.Refused, .. operation.UndoAfter]);
                AppendConditions(hash, operation);
                AppendSteps(hash, operation);
            }
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static void AppendConditions(IncrementalHash hash, OperationDocument operation)
    {
        foreach (var condition in operation.Conditions)
        {
            Append(hash, [condition.Id.Value, condition.Object, Number(condition.Days), condition.Day?.ToString("O", CultureInfo.InvariantCulture), condition.Fingerprint]);
            Append(hash, [condition.Waiver?.Owner, condition.Waiver?.Reason, condition.Waiver?.Expires.ToString("O", CultureInfo.InvariantCulture)]);
            Append(hash, [.. condition.Known, .. condition.Phases]);
        }
    }

    private static void AppendSteps(IncrementalHash hash, OperationDocument operation)
    {
        foreach (var step in operation.Steps)
        {
            Append(hash, step.Id, step.Sql, step.Guard.Before, step.Guard.After, step.UndoSql, step.UndoGuard?.Before, step.UndoGuard?.After);
            Append(hash, Number(step.Segment), step.SegmentKind.ToString(), step.UndoSegmentKind.ToString(), step.Settings.ToString(), step.UndoSettings.ToString());
        }
    }

    // Each text is preceded by its length, so that no two sequences of texts run together into the same bytes.
    private static void Append(IncrementalHash hash, params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{Number(text?.Length ?? -1)}:{text}"));
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
