using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Policy;
using MigrationOps.Rehearsing;
using MigrationOps.Scripting;

namespace MigrationOps.Core.Tests.Reporting;

/// <summary>A written plan made by hand, in which every member has a value of its own.</summary>
internal static class SamplePlan
{
    public static PlanDocument Create(Severity severity = Severity.Error, string? waivedBy = null) => new()
    {
        Fingerprint = "00FF",
        AsOf = new DateOnly(2026, 1, 2),
        Current = new DatabaseSummary("old.dacpac", "AA", 1),
        Desired = new DatabaseSummary("schema", "BB", 2),
        Target = new TargetServer { Edition = ServerEdition.Enterprise, MajorVersion = 15 },
        Phases =
        [
            new PhaseDocument(Phase.Expand, [AddColumn]),
            new PhaseDocument(Phase.Migrate, []),
            new PhaseDocument(Phase.Contract, [Refused]),
        ],
        Rehearsal = Rehearsal,
        Review = SampleReview.Create(),
        Findings =
        [
            new Finding
            {
                Id = new MessageId("MOP1001"),
                Severity = severity,
                Object = "[dbo].[We|ird`]",
                Message = "It goes.",
                Recipe = "Announce it.",
                Location = new SourceLocation("schema/a.sql", 3, 4),
                WaivedBy = waivedBy,
            },
        ],
    };

    private static RehearsalRecord Rehearsal => new()
    {
        Proven = false,
        Reason = "It stops | there.",
        Counts = new RehearsalCounts(1, 2, 3),
        Runs = [new RehearsedScript("expand.deploy.sql", RehearsalRun.Forward, 4, 5, Succeeded: true), new RehearsedScript("expand.deploy.sql", RehearsalRun.Again, 6, 7, Succeeded: false)],
        Steps = [new RehearsedStep("expand-001-1", Made: true, Skipped: false, TakenBack: null), new RehearsedStep("expand-002-1", Made: true, Skipped: true, TakenBack: false)],
        Failures =
        [
            new RehearsalFailure
            {
                Kind = RehearsalFailureKind.FaultNotMended,
                Script = "expand.deploy.sql",
                Run = RehearsalRun.Fault,
                BrokenBefore = "expand-001-1",
                Step = "expand-002-1",
                Statement = "ALTER TABLE [a|b]",
                Line = 8,
                Difference = "SQL 2714: It is there.",
            },
            new RehearsalFailure { Kind = RehearsalFailureKind.NotTakenBack, Script = "expand.rollback.sql", Run = RehearsalRun.Back, Difference = "It is missing." },
        ],
        Remarks =
        [
            new RehearsalRemark("expand.deploy.sql", "expand-001-1", 9, "No row is NULL."),
            new RehearsalRemark("expand.deploy.sql", "expand-002-1", 10, "No row is NULL."),
            new RehearsalRemark("expand.rollback.sql", null, 11, "The server is there."),
        ],
        Shapes =
        [
            Sent(Application.Old, ApplicationUse.InsertByPosition, "INSERT INTO [dbo].[We|ird`] VALUES (@Id);", Phase.Expand, Phase.Migrate, Phase.Contract),
            Sent(Application.Old, ApplicationUse.SelectAll, "SELECT * FROM [dbo].[We|ird`];"),
            Sent(Application.New, ApplicationUse.CallLeastParameters, "EXECUTE [dbo].[We|ird`];", Phase.Expand),
        ],
    };

    private static OperationDocument AddColumn => new()
    {
        Id = "expand-001",
        Kind = "AddColumn",
        Object = "[dbo].[Orders].[Größe 😀]",
        ObjectKind = "column",
        Lock = LockKind.SchemaModification,
        Cost = CostClass.MetadataOnly,
        Note = "Instant.",
        Undo = "The column is dropped with its values.",
        Loss = null,
        Steps =
        [
            new StepDocument
            {
                Id = "expand-001-1",
                Sql = "ALTER TABLE [dbo].[Orders]\n    ADD [Größe 😀] int NULL;",
                Guard = new Guard("1 = 0", "COL_LENGTH(N'dbo.Orders', N'It''s') IS NOT NULL"),
                UndoSql = "ALTER TABLE [dbo].[Orders]\n    DROP COLUMN [Größe 😀];",
                UndoGuard = new Guard("1 = 1", "1 = 0"),
                Segment = 1,
                SegmentKind = SegmentKind.Alone,
                UndoSegmentKind = SegmentKind.Outside,
                Settings = new SessionSettings(AnsiNulls: false, QuotedIdentifier: true),
                UndoSettings = new SessionSettings(AnsiNulls: true, QuotedIdentifier: false),
            },
        ],
    };

    private static OperationDocument Refused => new()
    {
        Id = "contract-001",
        Kind = "RefuseChange",
        Object = "[Policy]",
        ObjectKind = "object",
        Lock = LockKind.None,
        Cost = CostClass.SizeOfData,
        Undo = "Nothing to undo.",
        Loss = "all of it",
        Refused = "Its kind is not modelled.",
        Steps = [],
    };

    private static ApplicationStatement Sent(Application application, ApplicationUse use, string sql, params Phase[] refused) => new()
    {
        Application = application,
        Object = "[dbo].[We|ird`]",
        ObjectKind = use == ApplicationUse.CallLeastParameters ? ElementKind.Procedure : ElementKind.Table,
        Use = use,
        Sql = sql,
        Verdicts = Enum.GetValues<Phase>().Select(phase => refused.Contains(phase) ? new StatementVerdict(phase, IsAccepted: false, "It is | not there.") : new StatementVerdict(phase, IsAccepted: true)).ToValueList(),
    };
}
