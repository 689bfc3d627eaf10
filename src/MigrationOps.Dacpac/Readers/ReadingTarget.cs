using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Receives what readers make of elements.</summary>
/// <param name="context">What all readers share.</param>
internal abstract class ReadingTarget(ReadingContext context)
{
    /// <summary>What all readers share.</summary>
    public ReadingContext Context { get; } = context;

    /// <summary>The database so far; only for readers that wait for all others.</summary>
    public virtual DatabaseDraft Whole => throw new InvalidOperationException("Only a reader that waits for all others may look at the database.");

    /// <summary>Keeps the options that the model knows.</summary>
    /// <param name="collation">The collation; null where it is not told.</param>
    /// <param name="defaultFilegroup">The default filegroup; null where it is not told.</param>
    public abstract void SetOptions(string? collation, SqlName? defaultFilegroup);

    /// <summary>Adds an object.</summary>
    /// <param name="element">The object.</param>
    public abstract void Add(Element element);

    /// <summary>Adds a constraint or index, which joins its table or view later.</summary>
    /// <param name="part">The constraint or index.</param>
    /// <param name="source">The element that it was read from.</param>
    public abstract void AddPart(Element part, ModelElement source);

    /// <summary>Keeps what an expression or text names.</summary>
    /// <param name="user">The element with the expression or text.</param>
    /// <param name="uses">What it names.</param>
    public abstract void AddUses(ElementId user, ValueList<SqlName> uses);

    /// <summary>Keeps the columns of a view or table-valued function.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="columns">The columns, in order.</param>
    public abstract void AddResultColumns(SqlName name, ValueList<Identifier> columns);

    /// <summary>Keeps the canonical XML of an object that is kept as a statement.</summary>
    /// <param name="id">The object.</param>
    /// <param name="form">The XML.</param>
    public abstract void AddPackageForm(ElementId id, string form);

    /// <summary>Notes a history table that SQL Server makes.</summary>
    /// <param name="name">Its name.</param>
    public abstract void AddAutomaticHistoryTable(SqlName name);

    /// <summary>Reads what an expression or text names.</summary>
    /// <param name="user">The element with the expression or text.</param>
    /// <param name="content">The element that it was read from.</param>
    /// <param name="relationship">The list.</param>
    /// <param name="self">What is left out with all that lies inside.</param>
    public void Bind(ElementId user, ElementContent content, string relationship, SqlName self) => AddUses(user, DependencyReader.Read(content, relationship, self));
}
