namespace MigrationOps.Benchmarks;

/// <summary>A table of a generated database with its view and its procedure.</summary>
/// <param name="Number">The number of the table.</param>
/// <param name="IsChanged">Whether it is changed in this version. The changes take turns: a column with an index that view and procedure read, a wider column, a column that view and procedure no longer read.</param>
internal sealed record GeneratedTable(int Number, bool IsChanged)
{
    private static readonly string[] Usual = ["[Id]", "[Name]", "[Amount]", "[Attribute1]", "[Attribute2]", "[Attribute3]", "[Attribute4]"];

    /// <summary>Whether it has the column Note.</summary>
    public bool HasNote => IsChanged && Number / 20 % 3 == 0;

    /// <summary>The length of the column Name in characters.</summary>
    public int NameLength => IsChanged && Number / 20 % 3 == 1 ? 200 : 100;

    /// <summary>The table that it refers to; null for the first one.</summary>
    public GeneratedTable? Parent => Number == 1 ? null : new GeneratedTable(Number / 2, IsChanged: false);

    /// <summary>The name of the table.</summary>
    public string Name => $"[dbo].[Table{Number}]";

    /// <summary>The name of its view.</summary>
    public string View => $"[dbo].[View{Number}]";

    /// <summary>The name of its procedure.</summary>
    public string Procedure => $"[dbo].[Procedure{Number}]";

    /// <summary>The columns that view and procedure show.</summary>
    public IReadOnlyList<string> Shown => HasNote ? [.. Usual, "[Note]"] : IsChanged && Number / 20 % 3 == 2 ? Usual[..^1] : Usual;

    /// <summary>The name of a constraint.</summary>
    /// <param name="prefix">What it begins with.</param>
    /// <returns>The name.</returns>
    public string Part(string prefix) => $"[dbo].[{prefix}_Table{Number}]";

    /// <summary>The name of a column or index.</summary>
    /// <param name="name">The last part.</param>
    /// <returns>The name.</returns>
    public string Column(string name) => $"{Name}.[{name}]";
}
