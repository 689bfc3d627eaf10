using Mono.Cecil;
using Mono.Cecil.Cil;

namespace MigrationOps.Architecture.Tests.Assemblies;

/// <summary>Everything that the compiled form of a type refers to: signatures, attributes and method bodies.</summary>
public static class References
{
    /// <summary>The types referred to, without arrays, pointers and generic arguments round them; each may come more than once.</summary>
    public static IEnumerable<TypeReference> Types(TypeDefinition type)
        => Signatures(type).Concat(type.Methods.SelectMany(MethodTypes)).Where(reference => reference is not null).SelectMany(reference => Flatten(reference!));

    /// <summary>The methods called or taken as delegates.</summary>
    public static IEnumerable<MethodReference> Methods(TypeDefinition type)
        => type.Methods.Where(method => method.HasBody).SelectMany(method => method.Body.Instructions).Select(instruction => instruction.Operand).OfType<MethodReference>();

    private static IEnumerable<TypeReference?> Signatures(TypeDefinition type)
        => [
            type.BaseType,
            .. type.Interfaces.Select(implemented => implemented.InterfaceType),
            .. type.Fields.Select(field => field.FieldType),
            .. type.CustomAttributes.Select(attribute => attribute.AttributeType),
            .. type.GenericParameters.SelectMany(parameter => parameter.Constraints).Select(constraint => constraint.ConstraintType),
        ];

    private static IEnumerable<TypeReference?> MethodTypes(MethodDefinition method)
    {
        IEnumerable<TypeReference?> types =
        [
            method.ReturnType,
            .. method.Parameters.Select(parameter => parameter.ParameterType),
            .. method.CustomAttributes.Select(attribute => attribute.AttributeType),
            .. method.GenericParameters.SelectMany(parameter => parameter.Constraints).Select(constraint => constraint.ConstraintType),
        ];
        return method.HasBody ? types.Concat(BodyTypes(method.Body)) : types;
    }

    private static IEnumerable<TypeReference?> BodyTypes(MethodBody body)
        => [
            .. body.Variables.Select(variable => variable.VariableType),
            .. body.ExceptionHandlers.Select(handler => handler.CatchType),
            .. body.Instructions.Where(instruction => !IsIteratorThread(instruction)).SelectMany(instruction => OperandTypes(instruction.Operand)),
        ];

    /// <summary>The compiler makes every iterator ask which thread it runs on; nobody wrote that.</summary>
    private static bool IsIteratorThread(Instruction instruction)
        => instruction.Operand is MethodReference { Name: "get_CurrentManagedThreadId", DeclaringType.FullName: "System.Environment" };

    private static IEnumerable<TypeReference?> OperandTypes(object? operand)
        => operand switch
        {
            TypeReference type => [type],
            FieldReference field => [field.DeclaringType, field.FieldType],
            GenericInstanceMethod method => [method.DeclaringType, method.ReturnType, .. method.GenericArguments],
            MethodReference method => [method.DeclaringType, method.ReturnType, .. method.Parameters.Select(parameter => parameter.ParameterType)],
            _ => [],
        };

    private static IEnumerable<TypeReference> Flatten(TypeReference type)
        => type switch
        {
            GenericParameter => [],
            GenericInstanceType generic => [generic.ElementType, .. generic.GenericArguments.SelectMany(Flatten)],
            TypeSpecification specification => Flatten(specification.ElementType),
            _ => [type],
        };
}
