using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>A question that must be answered with "no rows" before an operation may run.</summary>
public abstract record RowCheck
{
    private protected RowCheck()
    {
    }

    /// <summary>The three-part name of the column that is looked at.</summary>
    public required SqlName Column { get; init; }

    /// <summary>No row holds NULL.</summary>
    public sealed record NoNulls : RowCheck;

    /// <summary>No value is longer than the new type holds.</summary>
    public sealed record Fits : RowCheck
    {
        /// <summary>The new length in bytes.</summary>
        public required int Bytes { get; init; }
    }

    /// <summary>Every value comes back the same when it is converted to the new type and back. Both types are built in.</summary>
    public sealed record RoundTrips : RowCheck
    {
        /// <summary>The current type.</summary>
        public required SqlType From { get; init; }

        /// <summary>The new type.</summary>
        public required SqlType To { get; init; }

        /// <summary>The collation in whose code page the values stand; null where the collation stays, or means nothing for one of the types.</summary>
        public string? FromCollation { get; init; }

        /// <summary>The collation in whose code page the values are to stand; null as above.</summary>
        public string? ToCollation { get; init; }
    }

    /// <summary>The table has no row at all, because no narrower question is known.</summary>
    public sealed record NoRows : RowCheck;
}
