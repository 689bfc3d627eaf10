using System.Collections.Frozen;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers.Reading;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>Whether the database has what a statement names. What SQL Server brings along counts, and so do objects that are kept as text.</summary>
internal static class KnownNames
{
    private static readonly FrozenSet<string> FixedPrincipals = new[]
    {
        "public", "dbo", "guest", "sys", "INFORMATION_SCHEMA", "db_owner", "db_accessadmin", "db_securityadmin", "db_ddladmin", "db_backupoperator",
        "db_datareader", "db_datawriter", "db_denydatareader", "db_denydatawriter",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a schema is there. Source of the fixed ones: Microsoft Learn, "Ownership and user-schema separation".</summary>
    /// <param name="name">Its name.</param>
    /// <param name="frame">Where it is named.</param>
    /// <returns>Whether it is. A schema that holds something is, though a source may leave out to create it.</returns>
    public static bool HasSchema(Identifier name, RunFrame frame) =>
        frame.Model.Has(new ElementId(ElementKind.Schema, SqlName.Of(name.Value)))
        || FixedPrincipals.Contains(name.Value)
        || frame.Model.Current.Elements.Any(element => element.Id.Name.Parts.Count > 1 && frame.Model.Names.Equals(element.Id.Name.First, name));

    /// <summary>Whether a user or role is there. Source of the fixed ones: Microsoft Learn, "Database-level roles".</summary>
    /// <param name="name">Its name.</param>
    /// <param name="frame">Where it is named.</param>
    /// <returns>Whether it is.</returns>
    public static bool HasPrincipal(string name, RunFrame frame)
    {
        var full = SqlName.Of(name);
        return frame.Model.Has(new ElementId(ElementKind.User, full)) || frame.Model.Has(new ElementId(ElementKind.Role, full))
            || FixedPrincipals.Contains(name) || HasOpaque(full, frame);
    }

    /// <summary>Whether an object of a schema is there.</summary>
    /// <param name="name">Its name in two parts.</param>
    /// <param name="frame">Where it is named.</param>
    /// <returns>Whether it is.</returns>
    public static bool HasObject(SqlName name, RunFrame frame) =>
        frame.Model.Occupant(name) is not null || IsOfSystem(name) || HasOpaque(name, frame);

    /// <summary>Whether a type is there.</summary>
    /// <param name="type">The type as written.</param>
    /// <param name="frame">Where it is named.</param>
    /// <returns>Whether it is.</returns>
    public static bool HasType(DataTypeReference type, RunFrame frame) =>
        type is not UserDataTypeReference || TypeReader.Read(type, frame.Context) is not { IsBuiltIn: false } read || HasType(read.Name, frame);

    /// <summary>Whether a type is there.</summary>
    /// <param name="name">Its name in two parts.</param>
    /// <param name="frame">Where it is named.</param>
    /// <returns>Whether it is.</returns>
    public static bool HasType(SqlName name, RunFrame frame) =>
        frame.Model.Has(new ElementId(ElementKind.DataType, name)) || frame.Model.Has(new ElementId(ElementKind.TableType, name))
        || IsOfSystem(name) || HasOpaque(name, frame);

    private static bool IsOfSystem(SqlName name) => name.First.Value.ToUpperInvariant() is "SYS" or "INFORMATION_SCHEMA";

    private static bool HasOpaque(SqlName name, RunFrame frame) => frame.Model.FindOpaque(name) is not null;
}
