namespace MigrationOps.Tests;

/// <summary>A clock that stands still.</summary>
internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public static FixedClock Default { get; } = new(new DateTimeOffset(2026, 1, 2, 23, 30, 0, TimeSpan.Zero));

    public override DateTimeOffset GetUtcNow() => now;
}
