using System.Globalization;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.RefactorLog;

/// <summary>One operation of a refactor log.</summary>
/// <param name="name">What was done.</param>
/// <param name="key">The key of the entry.</param>
/// <param name="location">Where it stands.</param>
internal sealed class RefactorEntry(string name, string key, SourceLocation location)
{
    private const string RenameOperation = "Rename Refactor";
    private const string DateFormat = "MM/dd/yyyy HH:mm:ss";
    private const string MoveOperation = "Move Schema";

    /// <summary>The properties of the operation.</summary>
    public Dictionary<string, string> Properties { get; } = new(StringComparer.Ordinal);

    /// <summary>When it was written, as the log says; null where it says nothing that is a date.</summary>
    public string? WrittenAt { get; init; }

    /// <summary>That the operation is not known: a log of a newer tool, or an error.</summary>
    /// <returns>The note.</returns>
    public ReadingNote ToNote() => DacpacFaults.Note(DacpacErrors.UnknownRefactorOperation, location, name, key);

    /// <summary>What the entry means.</summary>
    /// <returns>The rename; null for an operation that is not known.</returns>
    /// <exception cref="Findings.MigrationOpsException">The entry lacks what it needs.</exception>
    public Rename? ToRename() => name switch
    {
        RenameOperation => Make(from => from.WithLast(NewPart("NewName"))),
        MoveOperation => Make(from => new SqlName([NewPart("NewSchema"), .. from.Parts.Skip(1)])),
        _ => null,
    };

    private Rename Make(Func<SqlName, SqlName> change)
    {
        if (key.Length == 0)
        {
            throw Unreadable("Key");
        }

        var kind = RefactorKinds.Of(Value("ElementType"));
        var from = From(kind);
        return new Rename(key, kind, from, change(from)) { Location = location, WrittenAt = Date() };
    }

    private DateTime? Date() =>
        DateTime.TryParseExact(WrittenAt, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    // The log names a constraint [schema].[constraint]; here it stands inside its table.
    private SqlName From(ElementKind kind)
    {
        var from = SqlName.TryParse(Value("ElementName"), out var parsed) ? parsed : throw Unreadable("ElementName");
        return RefactorKinds.IsConstraint(kind) && from.Parts.Count == 2 && Properties.TryGetValue("ParentElementName", out var text) && SqlName.TryParse(text, out var parent)
            ? parent.Child(from.Last)
            : from;
    }

    private Identifier NewPart(string property)
    {
        var text = Value(property);
        return SqlName.TryParse(text, out var bracketed) ? bracketed.Last : new Identifier(text);
    }

    private string Value(string property) => Properties.TryGetValue(property, out var value) && value.Length > 0 ? value : throw Unreadable(property);

    private Exception Unreadable(string property) => DacpacFaults.At(DacpacErrors.UnreadableRefactorLog, location, name, key, property);
}
