using System.Reflection;
using System.Runtime.CompilerServices;

namespace Spoor.Tests.Rules;

/// <summary>The shape of types and files.</summary>
public sealed class ShapeTests
{
    private const int LongestFile = 500;

    // Composed, so that a search for the words does not find the rule against them.
    private static readonly string[] NoNames = ["Man" + "ager", "Hel" + "per", "Ut" + "il", "Ut" + "ils", "Ut" + "ility", "Serv" + "ice", "Proc" + "essor", "Com" + "mon"];

    public static TheoryData<string> Projects => new(Repository.Projects());

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_public_class_is_sealed_static_or_abstract(string project)
    {
        Assert.Empty(Written(project).Where(type => type is { IsPublic: true, IsClass: true, IsSealed: false, IsAbstract: false } && !IsComponent(type) && type.Name != "_Imports").Select(type => type.FullName));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_type_bears_a_word_of_the_field_and_not_of_programming(string project)
    {
        Assert.Empty(Written(project).Where(type => NoNames.Any(word => type.Name.Split('`')[0].EndsWith(word, StringComparison.Ordinal) || type.Name.StartsWith(NoNames[^1], StringComparison.Ordinal))).Select(type => type.FullName));
    }

    [Fact]
    public void No_file_of_code_is_longer_than_five_hundred_lines()
    {
        var code = Repository.Files().Where(file => Path.GetExtension(file) is ".cs" or ".razor" or ".sql" or ".css" or ".js");

        Assert.Empty(code
            .Select(file => (Name: Repository.Shown(file), Lines: File.ReadLines(file).Count()))
            .Where(file => file.Lines > LongestFile)
            .Select(file => $"{file.Name}: {file.Lines} lines"));
    }

    private static IEnumerable<Type> Written(string project) => Assemblies.Of(project).GetTypes().Where(type =>
        type.Namespace?.StartsWith("Spoor", StringComparison.Ordinal) == true
        && type.GetCustomAttribute<CompilerGeneratedAttribute>() is null
        && type.Name[0] != '<');

    // The Razor compiler writes the class of a page and never seals it.
    private static bool IsComponent(Type type) => type.GetInterfaces().Any(implemented => implemented.FullName == "Microsoft.AspNetCore.Components.IComponent");
}
