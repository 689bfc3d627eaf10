namespace MigrationOps.Policy;

/// <summary>Databases that get a phase together.</summary>
/// <param name="Name">What the ring is called.</param>
/// <param name="Databases">Which databases it is, in words.</param>
/// <param name="SoakDays">How many days are watched before the next ring, or the next phase, begins.</param>
public sealed record RolloutRing(string Name, string Databases, int SoakDays);
