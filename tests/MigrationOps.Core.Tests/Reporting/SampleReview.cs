using MigrationOps.Gates.Estimates;
using MigrationOps.Policy;
using MigrationOps.Scripting.Review;

namespace MigrationOps.Core.Tests.Reporting;

/// <summary>The review of the plan made by hand: names that Markdown and Mermaid would stumble over among them.</summary>
internal static class SampleReview
{
    public static ReviewDocument Create() => new()
    {
        Start = new DateOnly(2026, 2, 2),
        Rings = [new RolloutRing("canary: one", "the store | of Bergen", 1), new RolloutRing("all", "all others", 3)],
        Announcements =
        [
            new AnnouncementDocument
            {
                Object = "[Policy]",
                Since = new DateOnly(2025, 6, 1),
                ContractAfter = new DateOnly(2026, 3, 1),
                Replacement = "[dbo].[Orders]",
                Owner = "orders",
                Flag = "new_orders",
                Audience = "Reports",
                Notice = "Read orders.",
            },
            new AnnouncementDocument { Object = "[dbo].[Stays]", Since = new DateOnly(2026, 1, 1), ContractAfter = new DateOnly(2026, 9, 1) },
        ],
        Estimates =
        [
            new OperationEstimate
            {
                Operation = "expand-001",
                Seconds = new EstimateRange(1.5, 15),
                LockSeconds = new EstimateRange(1.5, 15),
                LogMegabytes = new EstimateRange(150, 300),
                Formula = "1,000,000 rows x 157 bytes = 150 MB",
            },
        ],
        Tables =
        [
            new TableDocument("[dbo].[Orders]", ChangeMark.Changed, [new ColumnDocument("Id", "INT", "PK", ChangeMark.Unchanged), new ColumnDocument("Größe 😀", "DECIMAL (9, 2)", "FK", ChangeMark.Added)], 4),
            new TableDocument("[dbo].[Si\"zes%]", ChangeMark.Unchanged, [new ColumnDocument("Id", "INT", "PK", ChangeMark.Unchanged)], 1),
            new TableDocument("[dbo].[Old]", ChangeMark.Dropped, [], 2),
        ],
        Relations = [new RelationDocument("[dbo].[Orders]", "[dbo].[Si\"zes%]", "FK_Orders \"Sizes\"", ChangeMark.Added)],
    };
}
