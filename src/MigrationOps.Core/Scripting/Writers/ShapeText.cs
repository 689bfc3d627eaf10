using MigrationOps.Operations;
using MigrationOps.Operations.Archive;

namespace MigrationOps.Scripting.Writers;

/// <summary>What stood before an operation whose undo needs an archive, as statements that need none: for whoever knows the shapes and not the rows.</summary>
internal static class ShapeText
{
    /// <summary>The statements.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="context">What the writer may look up.</param>
    /// <returns>The statements, empty where no shape changes; null for an operation that archives nothing.</returns>
    public static string? Of(Operation operation, WriterContext context) => operation switch
    {
        ArchiveTable archive => WriterCatalog.Write(new CreateTable(archive.Table), context).Sql,
        CopyToArchive => string.Empty,
        DropColumn { Archive: not null } drop => WriterCatalog.Write(new AddColumn(drop.Column, drop.Default), context).Sql,
        _ => null,
    };
}
