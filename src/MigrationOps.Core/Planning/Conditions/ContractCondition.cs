using MigrationOps.Model;

namespace MigrationOps.Planning.Conditions;

/// <summary>What the server is asked before something goes. It is data: the script of Contract, the file of usage questions and the executor ask the same.</summary>
public sealed record ContractCondition
{
    /// <summary>What must hold.</summary>
    public required ConditionKind Kind { get; init; }

    /// <summary>What goes, by the name that it bears when Contract begins; empty for a condition of the plan as a whole.</summary>
    public string Object { get; init; } = string.Empty;

    /// <summary>The kind of what goes.</summary>
    public ElementKind ObjectKind { get; init; } = ElementKind.Database;

    /// <summary>The modules that may name it: those that the plan changes or drops in Contract, and for a column those of the desired database that use its table.</summary>
    public ValueList<string> Known { get; init; } = [];

    /// <summary>The first day on which the object may go, in UTC; null where the condition is about something else.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The days that must have passed, or in which nobody may have used the object.</summary>
    public int Days { get; init; }

    /// <summary>The phases that must have finished.</summary>
    public ValueList<string> Phases { get; init; } = [];

    /// <summary>The fingerprint of the plan whose phases must have finished; null for the plan that holds the condition.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>Who decided not to ask; null where it is asked.</summary>
    public ConditionWaiver? Waiver { get; init; }

    /// <summary>The id under which a waiver names the condition, and with which a script stops.</summary>
    public MessageId Id => IdOf(Kind);

    /// <summary>Whether the condition is about use, so that it can be waived and asked by hand.</summary>
    public bool IsAboutUse => Kind is ConditionKind.Modules or ConditionKind.Queries or ConditionKind.IndexUsage;

    /// <summary>The ids of the conditions that a waiver may name.</summary>
    public static IReadOnlyList<MessageId> WaivableIds { get; } = [IdOf(ConditionKind.Modules), IdOf(ConditionKind.Queries), IdOf(ConditionKind.IndexUsage)];

    private static MessageId IdOf(ConditionKind kind) => new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"MOP{(int)kind}"));
}
