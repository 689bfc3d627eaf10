namespace MigrationOps.Dacpac.Pairs;

/// <summary>One of the two packages. However it ends, the other hears of it and does not wait for ever.</summary>
/// <param name="shared">What both have in common.</param>
/// <param name="reading">Counts the sides that still read.</param>
internal sealed class PairSide(SharedReadings shared, CountdownEvent reading) : IDisposable
{
    private bool _hasEnded;

    /// <summary>What both have in common.</summary>
    public SharedReadings Shared => shared;

    /// <summary>Tells that this side reads no more elements, and waits until that is so of the other.</summary>
    /// <param name="cancellation">Stops waiting.</param>
    public void WaitForOther(CancellationToken cancellation)
    {
        End();
        reading.Wait(cancellation);
    }

    /// <inheritdoc/>
    public void Dispose() => End();

    private void End()
    {
        if (!_hasEnded)
        {
            _hasEnded = true;
            reading.Signal();
        }
    }
}
