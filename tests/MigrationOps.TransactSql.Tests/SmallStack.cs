namespace MigrationOps.TransactSql.Tests;

/// <summary>Runs something on a thread with the stack of a desktop process, whatever this one was given.</summary>
internal static class SmallStack
{
    private const int Bytes = 1024 * 1024;

    public static T Run<T>(Func<T> function)
    {
        T? result = default;
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(() => result = function()), Bytes);
        thread.Start();
        thread.Join();
        return failure is null ? result! : throw new InvalidOperationException("It failed on the small stack.", failure);
    }
}
