using System.Reflection;
using System.Xml.Linq;

namespace Spoor.Tests.Rules;

/// <summary>Who may know whom (docs: "Direction"), and which packages each project may use.</summary>
public sealed class DirectionTests
{
    private static readonly Dictionary<string, string[]> MayKnow = new(StringComparer.Ordinal)
    {
        ["Spoor.Model"] = [],
        ["Spoor.Names"] = [],
        ["Spoor.Reading"] = ["Spoor.Model", "Spoor.Names"],
        ["Spoor.Extraction"] = ["Spoor.Model", "Spoor.Names"],
        ["Spoor.Screening"] = ["Spoor.Model", "Spoor.Names"],
        ["Spoor.Linking"] = ["Spoor.Model", "Spoor.Names"],
        ["Spoor.Handover"] = ["Spoor.Model", "Spoor.Names"],
        ["Spoor.Store"] = ["Spoor.Model"],
        ["Spoor.Casework"] = ["Spoor.Model", "Spoor.Names", "Spoor.Reading", "Spoor.Extraction", "Spoor.Screening", "Spoor.Linking", "Spoor.Handover"],
        ["Spoor.Pages"] = ["Spoor.Model"],
        ["Spoor.Web"] = ["Spoor.Model", "Spoor.Casework", "Spoor.Pages", "Spoor.Store"],
        ["Spoor.Cli"] = ["Spoor.Model", "Spoor.Names", "Spoor.Casework", "Spoor.Pages", "Spoor.Store", "Spoor.Web"],
    };

    // The analyzer that every project bears stands in Directory.Build.props.
    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["Spoor.Model"] = [],
        ["Spoor.Names"] = [],
        ["Spoor.Reading"] = ["AngleSharp", "CsvHelper", "ExcelDataReader", "DocumentFormat.OpenXml"],
        ["Spoor.Extraction"] = ["YamlDotNet"],
        ["Spoor.Screening"] = ["CsvHelper"],
        ["Spoor.Linking"] = [],
        ["Spoor.Handover"] = ["System.Security.Cryptography.Pkcs", "CsvHelper"],
        ["Spoor.Store"] = ["Dapper", "Microsoft.Data.Sqlite.Core", "SQLitePCLRaw.bundle_e_sqlite3", "Npgsql"],
        ["Spoor.Casework"] = [],
        ["Spoor.Pages"] = [],
        ["Spoor.Web"] = [],
        ["Spoor.Cli"] = ["System.CommandLine", "Spectre.Console"],
    };

    public static TheoryData<string> Projects => new(Repository.Projects());

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_the_projects_that_it_may_know(string project)
    {
        Assert.Empty(Included(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)).Except(Of(MayKnow, project)));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void An_assembly_uses_only_the_assemblies_that_its_project_may_know(string project)
    {
        var used = Assemblies.Of(project).GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name => name.StartsWith("Spoor.", StringComparison.Ordinal));

        Assert.Empty(used.Except(Of(MayKnow, project)));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_uses_only_the_packages_that_it_may_use(string project)
    {
        Assert.Empty(Included(project, "PackageReference").Except(Of(MayUse, project)));
    }

    [Fact]
    public void Every_project_uses_the_same_build_rules_and_one_analyzer()
    {
        var props = XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props"));

        Assert.Equal(["Microsoft.CodeAnalysis.BannedApiAnalyzers"], props.Descendants("PackageReference").Select(reference => reference.Attribute("Include")!.Value));
    }

    [Fact]
    public void The_direction_has_no_way_back()
    {
        foreach (var project in MayKnow.Keys)
        {
            Assert.DoesNotContain(project, Reached(project));
        }
    }

    private static HashSet<string> Reached(string project)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(MayKnow[project]);
        while (open.TryPop(out var next))
        {
            if (!reached.Add(next)) continue;
            foreach (var further in MayKnow[next]) open.Push(further);
        }

        return reached;
    }

    private static string[] Of(Dictionary<string, string[]> table, string project)
    {
        Assert.True(table.ContainsKey(project), $"{project} is not in the table of projects: say there what it may know and use");
        return table[project];
    }

    private static IEnumerable<string> Included(string project, string kind) =>
        XDocument.Load(Path.Combine(Repository.Root, "src", project, project + ".csproj"))
            .Descendants(kind)
            .Select(reference => reference.Attribute("Include")!.Value.Replace('\\', '/'));
}

/// <summary>The assemblies of the source projects.</summary>
internal static class Assemblies
{
    /// <summary>The assembly of a project; the command line's is named after the command.</summary>
    public static Assembly Of(string project)
    {
        try
        {
            return Assembly.Load(project);
        }
        catch (FileNotFoundException)
        {
            return Assembly.Load(project == "Spoor.Cli" ? "spoor" : project);
        }
    }
}
