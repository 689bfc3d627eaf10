using MigrationOps.Model;

namespace MigrationOps.Configuration;

/// <summary>The ids of what can be wrong with <c>migrationops.json</c>.</summary>
public static class ConfigurationIds
{
    /// <summary>The file is not there.</summary>
    public static MessageId FileMissing { get; } = new("MOP7101");

    /// <summary>The file is not JSON.</summary>
    public static MessageId NotJson { get; } = new("MOP7102");

    /// <summary>A property has a name that nobody knows.</summary>
    public static MessageId UnknownProperty { get; } = new("MOP7103");

    /// <summary>A property stands twice in one object.</summary>
    public static MessageId RepeatedProperty { get; } = new("MOP7104");

    /// <summary>A property that must be there is not.</summary>
    public static MessageId MissingProperty { get; } = new("MOP7105");

    /// <summary>A value is of another JSON type than it must be.</summary>
    public static MessageId WrongType { get; } = new("MOP7106");

    /// <summary>A text is not one of the words that are allowed.</summary>
    public static MessageId UnknownWord { get; } = new("MOP7107");

    /// <summary>A text is not a date.</summary>
    public static MessageId BadDate { get; } = new("MOP7108");

    /// <summary>A text is not the name of an object.</summary>
    public static MessageId BadName { get; } = new("MOP7109");

    /// <summary>There is no rule of an id.</summary>
    public static MessageId UnknownRule { get; } = new("MOP7110");

    /// <summary>Two waivers are for one finding, or two deprecations for one object.</summary>
    public static MessageId Repeated { get; } = new("MOP7111");

    /// <summary>A deprecation ends before it begins.</summary>
    public static MessageId DatesReversed { get; } = new("MOP7112");

    /// <summary>The file declares no environment of a name.</summary>
    public static MessageId UnknownEnvironment { get; } = new("MOP7114");

    /// <summary>The edition and the version of the target contradict each other.</summary>
    public static MessageId TargetContradicts { get; } = new("MOP7113");

    /// <summary>A text is not a number of days.</summary>
    public static MessageId BadDays { get; } = new("MOP7121");

    /// <summary>A text is not a T-SQL expression.</summary>
    public static MessageId NotAnExpression { get; } = new("MOP7120");
}
