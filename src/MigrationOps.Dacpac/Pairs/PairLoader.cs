using System.Xml;
using MigrationOps.Dacpac.Packaging;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Pairs;

/// <summary>
/// Reads two packages of one database at the same time. Versions of a database have nearly all their elements in common, so each is read by the side that comes to it first, and both have the work of one.
/// </summary>
internal static class PairLoader
{
    /// <summary>Reads both packages.</summary>
    /// <param name="first">The path of the first.</param>
    /// <param name="second">The path of the second.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The databases.</returns>
    /// <exception cref="MigrationOpsException">One of the files cannot be read as a package.</exception>
    public static (LoadedDatabase First, LoadedDatabase Second) Load(string first, string second, CancellationToken cancellation)
    {
        using var shared = new SharedReadings();
        var other = Task.Run(() => Load(first, shared.Begin(), cancellation), CancellationToken.None);
        try
        {
            var loaded = Load(second, shared.Begin(), cancellation);
            return (other.GetAwaiter().GetResult(), loaded);
        }
        finally
        {
            // Nothing reads on when this is left.
            Task.WaitAny([other], CancellationToken.None);
        }
    }

    // What is wrong with a package, and where, is told by whoever reads it as a whole.
    private static LoadedDatabase Load(string path, PairSide side, CancellationToken cancellation) =>
        TryLoad(path, side, cancellation) ?? DacpacFile.Load(path, cancellation);

    private static LoadedDatabase? TryLoad(string path, PairSide side, CancellationToken cancellation)
    {
        using (side)
        {
            try
            {
                return DacpacFile.Load(
                    path,
                    PackageLimits.Default,
                    (stream, part) =>
                    {
                        var model = new SplitModel(side.Shared, part);
                        var draft = model.Read(stream);
                        side.WaitForOther(cancellation);
                        model.Complete(draft);
                        return draft;
                    },
                    cancellation);
            }
            catch (Exception fault) when (fault is NotSplittableException or XmlException or InvalidDataException or MigrationOpsException)
            {
                return null;
            }
        }
    }
}
