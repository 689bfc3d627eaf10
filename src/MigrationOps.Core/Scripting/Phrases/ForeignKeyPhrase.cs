using System.Diagnostics;
using MigrationOps.Model;

namespace MigrationOps.Scripting.Phrases;

/// <summary>Foreign keys.</summary>
internal static class ForeignKeyPhrase
{
    /// <summary>The constraint without its name.</summary>
    /// <param name="key">The foreign key.</param>
    /// <returns>Such as <c>FOREIGN KEY ([a]) REFERENCES [dbo].[T] ([Id]) ON DELETE CASCADE</c>.</returns>
    public static string Of(ForeignKey key) =>
        $"FOREIGN KEY ({Quote.Names(key.Columns)}) REFERENCES {Quote.Name(key.ReferencedTable)} ({Quote.Names(key.ReferencedColumns)})"
        + Action("DELETE", key.OnDelete)
        + Action("UPDATE", key.OnUpdate)
        + (key.IsNotForReplication ? " NOT FOR REPLICATION" : string.Empty);

    private static string Action(string verb, ReferentialAction action) => action switch
    {
        ReferentialAction.NoAction => string.Empty,
        ReferentialAction.Cascade => $" ON {verb} CASCADE",
        ReferentialAction.SetNull => $" ON {verb} SET NULL",
        ReferentialAction.SetDefault => $" ON {verb} SET DEFAULT",
        _ => throw new UnreachableException(),
    };
}
