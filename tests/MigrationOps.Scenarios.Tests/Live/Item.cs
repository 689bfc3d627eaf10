namespace MigrationOps.Scenarios.Tests.Live;

/// <summary>What a row of the table holds in both shapes.</summary>
internal sealed record Item(int Number, string? Mail, string? Email);
