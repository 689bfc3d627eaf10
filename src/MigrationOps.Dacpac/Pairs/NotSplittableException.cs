namespace MigrationOps.Dacpac.Pairs;

/// <summary>A model cannot be cut into its elements, or its pair has failed; it is read as a whole then, which tells what is wrong with it, if anything is.</summary>
internal sealed class NotSplittableException : Exception
{
}
