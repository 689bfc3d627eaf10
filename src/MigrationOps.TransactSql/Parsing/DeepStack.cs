namespace MigrationOps.TransactSql.Parsing;

/// <summary>Runs what may recurse deeply where the stack is large: the parser walks a chain of thousands of operators by recursion, and an overflow ends the process.</summary>
internal static class DeepStack
{
    private const int Bytes = 64 * 1024 * 1024;

    /// <summary>Runs a function on a thread of its own and waits for it.</summary>
    /// <typeparam name="T">The type of its result.</typeparam>
    /// <param name="function">The function; its exceptions are thrown here.</param>
    /// <returns>Its result.</returns>
    public static T Run<T>(Func<T> function)
    {
        var task = new Task<T>(function);
        new Thread(() => task.RunSynchronously(TaskScheduler.Default), Bytes).Start();
        return task.GetAwaiter().GetResult();
    }
}
