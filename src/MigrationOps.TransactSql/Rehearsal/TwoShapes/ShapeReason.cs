using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.TwoShapes;

/// <summary>Why SQL Server refuses a statement of an application, in one sentence each.</summary>
internal static class ShapeReason
{
    public static string Object(string name) => SourceMessages.Texts.Format("ShapeObject", name);

    public static string Column(string name) => SourceMessages.Texts.Format("ShapeColumn", name);

    public static string Null(SqlName column) => SourceMessages.Texts.Format("ShapeNull", column.ToString());

    public static string Check(CheckConstraint check) => SourceMessages.Texts.Format("ShapeCheck", check.Id.ToString());

    public static string ReadOnly(SqlName column) => SourceMessages.Texts.Format("ShapeReadOnly", column.ToString());

    public static string Count(SqlName table, int columns, int values) => SourceMessages.Texts.Format("ShapeCount", table.ToString(), columns, values);

    public static string Position(Identifier meant, Identifier met) => SourceMessages.Texts.Format("ShapePosition", meant.ToString(), met.ToString());

    public static string Procedure(SqlName name) => SourceMessages.Texts.Format("ShapeProcedure", name.ToString());

    public static string UnknownParameter(SqlName procedure, string parameter) => SourceMessages.Texts.Format("ShapeUnknownParameter", procedure.ToString(), parameter);

    public static string MissingParameter(SqlName procedure, string parameter) => SourceMessages.Texts.Format("ShapeMissingParameter", procedure.ToString(), parameter);

    public static string Inside(SqlName procedure, string reason) => SourceMessages.Texts.Format("ShapeInside", procedure.ToString(), reason);
}
