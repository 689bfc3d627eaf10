namespace MigrationOps.TransactSql.Rehearsal;

/// <summary>The transaction of a session: its depth, where it began, and its savepoints.</summary>
internal sealed class SessionTransactions
{
    private readonly List<(string Name, SessionSnapshot Snapshot)> _savepoints = [];
    private string? _name;

    /// <summary>The value of @@TRANCOUNT.</summary>
    public int Count { get; private set; }

    /// <summary>What stood before the outermost BEGIN TRANSACTION; null where none is open.</summary>
    public SessionSnapshot? Start { get; private set; }

    /// <summary>Whether an error has left a transaction that can only be rolled back: XACT_STATE() = -1.</summary>
    public bool IsDoomed { get; set; }

    /// <summary>Opens a transaction, or counts one more.</summary>
    /// <param name="name">Its name, or null.</param>
    /// <param name="now">What stands now.</param>
    public void Begin(string? name, SessionSnapshot now)
    {
        if (Count++ == 0)
        {
            (Start, _name) = (now, name);
        }
    }

    /// <summary>Counts one less; the last commits.</summary>
    public void Commit()
    {
        if (--Count == 0)
        {
            Close();
        }
    }

    /// <summary>Marks a savepoint.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="now">What stands now.</param>
    public void Save(string name, SessionSnapshot now) => _savepoints.Add((name, now));

    /// <summary>Ends the transaction without effect.</summary>
    /// <returns>What stood before it.</returns>
    public SessionSnapshot Rollback()
    {
        var start = Start!;
        Close();
        return start;
    }

    /// <summary>Goes back to a name: that of the outermost transaction or of a savepoint. Savepoints behind it are gone.</summary>
    /// <param name="name">The name.</param>
    /// <returns>What stood there; null where nothing has the name.</returns>
    public SessionSnapshot? RollbackTo(string name)
    {
        var index = _savepoints.FindLastIndex(point => point.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (index < 0)
        {
            return name.Equals(_name, StringComparison.OrdinalIgnoreCase) ? Rollback() : null;
        }

        var snapshot = _savepoints[index].Snapshot;
        _savepoints.RemoveRange(index + 1, _savepoints.Count - index - 1);
        return snapshot;
    }

    private void Close()
    {
        (Count, Start, _name, IsDoomed) = (0, null, null, false);
        _savepoints.Clear();
    }
}
