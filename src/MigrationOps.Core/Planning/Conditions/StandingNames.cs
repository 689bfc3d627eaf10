using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Conditions;

/// <summary>The names that things bear when Contract begins: those that it renames still bear their old ones.</summary>
/// <param name="contract">The operations of Contract in order.</param>
/// <param name="names">The comparer of names.</param>
internal sealed class StandingNames(IReadOnlyList<Operation> contract, NameComparer names)
{
    /// <summary>The name of something before Contract.</summary>
    /// <param name="name">Its name in the middle of Contract.</param>
    /// <returns>The name that it bears when Contract begins.</returns>
    public SqlName Of(SqlName name) => contract.Reverse().Select(Renaming).OfType<(SqlName From, SqlName To)>().Aggregate(name, Back);

    private static (SqlName From, SqlName To)? Renaming(Operation operation) => operation switch
    {
        RenameElement rename => (rename.From.Name, rename.To.Name),
        MoveToSchema move => (move.From.Name, move.To.Name),
        _ => null,
    };

    private SqlName Back(SqlName name, (SqlName From, SqlName To) renaming)
    {
        var length = renaming.To.Parts.Count;
        return name.Parts.Count >= length && names.Equals(new SqlName(name.Parts.Take(length).ToValueList()), renaming.To)
            ? new SqlName([.. renaming.From.Parts, .. name.Parts.Skip(length)])
            : name;
    }
}
