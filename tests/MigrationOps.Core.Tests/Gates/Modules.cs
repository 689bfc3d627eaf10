using MigrationOps.Model;

namespace MigrationOps.Core.Tests.Gates;

/// <summary>Makes modules whose texts say no more than tests need, all in <c>dbo</c>.</summary>
internal static class Modules
{
    public static View View(string name, string text = "SELECT 1 AS One") =>
        new() { Name = SqlName.Of("dbo", name), Definition = Text($"CREATE VIEW dbo.{name} AS {text}") };

    public static Procedure Procedure(string name) =>
        new() { Name = SqlName.Of("dbo", name), Definition = Text($"CREATE PROCEDURE dbo.{name} AS SELECT 1") };

    public static Trigger Trigger(string name, string table) => new()
    {
        Name = SqlName.Of("dbo", name),
        Parent = SqlName.Of("dbo", table),
        Definition = Text($"CREATE TRIGGER dbo.{name} ON dbo.{table} AFTER INSERT AS RETURN"),
    };

    private static ModuleDefinition Text(string text) => new() { Text = text };
}
