using System.Reflection;
using System.Text.RegularExpressions;

namespace Spoor.Tests.Rules;

/// <summary>
/// The namespaces of a project form no cycle. Both what the sources import and what the compiled members use count: a parent
/// namespace is used without an import, a constant leaves no trace in what is compiled. A namespace and its parent are two.
/// </summary>
public sealed partial class NamespaceTests
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static TheoryData<string> Projects => new(Repository.Projects());

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_namespaces_of_a_project_form_no_cycle(string project)
    {
        var edges = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var (from, to) in Imports(project).Concat(Members(project)))
        {
            if (from == to || !IsOf(project, from) || !IsOf(project, to)) continue;
            if (!edges.TryGetValue(from, out var targets)) edges[from] = targets = new SortedSet<string>(StringComparer.Ordinal);
            targets.Add(to);
        }

        Assert.Null(Cycle(edges));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_namespace_is_the_folder(string project)
    {
        var elsewhere = Repository.Sources(project)
            .Select(file => (File: Repository.Shown(file), Declared: Declaration().Match(Repository.Read(file)), Folder: Path.GetRelativePath(Path.Combine(Repository.Root, "src"), Path.GetDirectoryName(file)!)))
            .Where(file => file.Declared.Success && file.Declared.Groups[1].Value != file.Folder.Replace('\\', '.').Replace('/', '.'))
            .Select(file => file.File);

        Assert.Empty(elsewhere);
    }

    [Fact]
    public void A_cycle_is_told_by_its_way()
    {
        var edges = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal)
        {
            ["a"] = ["b"],
            ["b"] = ["c", "d"],
            ["d"] = ["a"],
        };

        Assert.Equal("a -> b -> d -> a", Cycle(edges));
    }

    private static bool IsOf(string project, string name) => name == project || name.StartsWith(project + ".", StringComparison.Ordinal);

    private static IEnumerable<(string From, string To)> Imports(string project)
    {
        var types = Assemblies.Of(project).GetTypes().Select(type => type.FullName ?? "").ToHashSet(StringComparer.Ordinal);
        foreach (var file in Repository.Sources(project))
        {
            var text = Repository.Read(file);
            if (!(Declaration().Match(text) is { Success: true } declaration)) continue;
            foreach (Match import in Import().Matches(text))
            {
                // "using static" and an alias name a type: its namespace is what stands before the last point.
                var target = import.Groups[1].Value;
                yield return (declaration.Groups[1].Value, types.Contains(target) ? target[..target.LastIndexOf('.')] : target);
            }
        }
    }

    private static IEnumerable<(string From, string To)> Members(string project) =>
        from type in Assemblies.Of(project).GetTypes()
        from used in Signatures(type).Concat(Methods(type).SelectMany(Instructions.TypesIn)).SelectMany(Unwrapped)
        where type.Namespace is not null && used.Namespace is not null
        select (type.Namespace, used.Namespace);

    private static IEnumerable<MethodBase> Methods(Type type) => type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All));

    private static IEnumerable<Type> Signatures(Type type)
    {
        if (type.BaseType is not null) yield return type.BaseType;
        foreach (var implemented in type.GetInterfaces()) yield return implemented;
        foreach (var field in type.GetFields(All)) yield return field.FieldType;
        foreach (var property in type.GetProperties(All)) yield return property.PropertyType;
        foreach (var method in Methods(type))
        {
            foreach (var parameter in method.GetParameters()) yield return parameter.ParameterType;
            if (method is MethodInfo made) yield return made.ReturnType;
            foreach (var local in method.GetMethodBody()?.LocalVariables ?? []) yield return local.LocalType;
        }
    }

    private static IEnumerable<Type> Unwrapped(Type type)
    {
        if (type.HasElementType) return Unwrapped(type.GetElementType()!);
        return type.IsConstructedGenericType ? type.GetGenericArguments().SelectMany(Unwrapped).Append(type.GetGenericTypeDefinition()) : [type];
    }

    private static string? Cycle(SortedDictionary<string, SortedSet<string>> edges)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        var way = new List<string>();
        return edges.Keys.Select(Visit).FirstOrDefault(found => found is not null);

        string? Visit(string name)
        {
            var met = way.IndexOf(name);
            if (met >= 0) return string.Join(" -> ", way.Skip(met).Append(name));
            if (!done.Add(name) || !edges.TryGetValue(name, out var targets)) return null;
            way.Add(name);
            var found = targets.Select(Visit).FirstOrDefault(cycle => cycle is not null);
            way.RemoveAt(way.Count - 1);
            return found;
        }
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^(?:global )?using (?:static )?(?:\w+ = )?(Spoor(?:\.\w+)+)", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Import();
}
