using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Scripting;

/// <summary>Looks things up on both sides of a plan.</summary>
internal static class WriterContextLookup
{
    /// <summary>Finds a table as it stands, else as it is to be.</summary>
    /// <param name="context">The context.</param>
    /// <param name="name">Its two-part name.</param>
    /// <returns>The table, or null.</returns>
    public static Table? FindTable(this WriterContext context, SqlName name) => context.Current.FindTable(name) ?? context.Desired.FindTable(name);

    /// <summary>Finds an element as it stands, else as it is to be.</summary>
    /// <param name="context">The context.</param>
    /// <param name="id">The element.</param>
    /// <returns>The element, or null.</returns>
    public static Element? Find(this WriterContext context, ElementId id) => context.Current.Find(id) ?? context.Desired.Find(id);

    /// <summary>Whether a table lives in memory, so that its DDL stands outside of transactions.</summary>
    /// <param name="context">The context.</param>
    /// <param name="name">Its two-part name.</param>
    /// <returns>Whether it does.</returns>
    public static bool IsMemoryOptimized(this WriterContext context, SqlName name) => context.FindTable(name) is { MemoryOptimized: not null };

    /// <summary>The built-in type that the values of a stored column have, whichever side defines it.</summary>
    /// <param name="context">The context.</param>
    /// <param name="column">The column.</param>
    /// <returns>The type, alias types resolved.</returns>
    public static SqlType BuiltIn(this WriterContext context, Column column) =>
        context.Desired.UnderlyingType(column.Type!) is { IsBuiltIn: true } desired ? desired : context.Current.UnderlyingType(column.Type!);

    /// <summary>Finds the other version of an element that one plan drops and creates under one name. The indexes of a view are versions of their own.</summary>
    /// <typeparam name="T">The type of element.</typeparam>
    /// <param name="context">The context.</param>
    /// <param name="element">The version at hand.</param>
    /// <returns>The other version, or null.</returns>
    public static T? OtherVersion<T>(this WriterContext context, T element)
        where T : Element
    {
        T?[] versions = [context.Desired.Find(element.Id) as T, context.Current.Find(element.Id) as T];
        return versions.FirstOrDefault(version => version is not null && !WithoutIndexes(version).Equals(WithoutIndexes(element)));
    }

    /// <summary>Finds the default that takes the place of another one on the same column.</summary>
    /// <param name="context">The context.</param>
    /// <param name="value">The default at hand.</param>
    /// <returns>The other default, or null.</returns>
    public static DefaultConstraint? OtherDefault(this WriterContext context, DefaultConstraint value)
    {
        DefaultConstraint?[] versions = [DefaultIn(context.Desired, value), DefaultIn(context.Current, value)];
        return versions.FirstOrDefault(version => version is not null && !version.Equals(value));
    }

    /// <summary>Finds the primary key that takes the place of another one of the same table.</summary>
    /// <param name="context">The context.</param>
    /// <param name="key">The key at hand.</param>
    /// <returns>The other key, or null.</returns>
    public static PrimaryKey? OtherPrimaryKey(this WriterContext context, PrimaryKey key)
    {
        PrimaryKey?[] versions = [context.Desired.FindTable(key.Table)?.PrimaryKey, context.Current.FindTable(key.Table)?.PrimaryKey];
        return versions.FirstOrDefault(version => version is not null && !version.Equals(key));
    }

    private static Element WithoutIndexes(Element element) => element is View view ? view with { Indexes = [] } : element;

    private static DefaultConstraint? DefaultIn(DatabaseModel model, DefaultConstraint value) =>
        model.FindTable(value.Table)?.FindDefault(value.Column, model.Names);
}
