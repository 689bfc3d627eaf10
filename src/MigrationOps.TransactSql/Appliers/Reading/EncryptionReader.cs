using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Appliers.Reading;

/// <summary>Reads ENCRYPTED WITH, which the model keeps under the names of the DACPAC format.</summary>
internal static class EncryptionReader
{
    /// <summary>Reads the clause.</summary>
    /// <param name="encryption">The clause, or null.</param>
    /// <returns>The properties, ordered by name.</returns>
    public static ValueList<UnknownProperty> Read(ColumnEncryptionDefinition? encryption) => encryption is null
        ? []
        : encryption.Parameters.Select(Property).OrderBy(property => property.Name, StringComparer.Ordinal).ToValueList();

    private static UnknownProperty Property(ColumnEncryptionDefinitionParameter parameter) => parameter switch
    {
        ColumnEncryptionKeyNameParameter key => new("ColumnEncryptionKey", new Identifier(key.Name.Value).ToString()),
        ColumnEncryptionTypeParameter type => new("EncryptionType", type.EncryptionType == ColumnEncryptionType.Randomized ? "2" : "1"),
        ColumnEncryptionAlgorithmParameter algorithm => new("EncryptionAlgorithmName", algorithm.EncryptionAlgorithm.Value),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
