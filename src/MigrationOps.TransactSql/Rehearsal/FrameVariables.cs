using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Rehearsal.Evaluation;

namespace MigrationOps.TransactSql.Rehearsal;

/// <summary>The variables of a batch or procedure.</summary>
internal sealed class FrameVariables
{
    private readonly Dictionary<string, SqlValue> _values = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, DataTypeReference?> _types = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The value of a variable.</summary>
    /// <param name="name">Its name with the at sign.</param>
    /// <returns>The value; null where no such variable is declared.</returns>
    public SqlValue? Find(string name) => _values.GetValueOrDefault(name);

    /// <summary>Declares a variable; its value is NULL.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="type">Its type; null where it is not known.</param>
    public void Declare(string name, DataTypeReference? type)
    {
        _values[name] = NullValue.Instance;
        _types[name] = type;
    }

    /// <summary>The type of a variable.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The type; null where it is not known.</returns>
    public DataTypeReference? TypeOf(string name) => _types.GetValueOrDefault(name);

    /// <summary>Gives a variable a value.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">The value, of its type.</param>
    public void Set(string name, SqlValue value) => _values[name] = value;

    /// <summary>Keeps the values as they are.</summary>
    /// <returns>A copy.</returns>
    public IReadOnlyDictionary<string, SqlValue> Snapshot() => new Dictionary<string, SqlValue>(_values, StringComparer.OrdinalIgnoreCase);

    /// <summary>Forgets what statements assigned of which nobody knows whether they ran.</summary>
    /// <param name="before">The values before them.</param>
    /// <param name="why">What decides.</param>
    public void Blur(IReadOnlyDictionary<string, SqlValue> before, string why)
    {
        foreach (var (name, value) in _values.ToList())
        {
            if (!before.TryGetValue(name, out var old) || !old.Equals(value))
            {
                _values[name] = new UndecidedValue(why);
            }
        }
    }
}
