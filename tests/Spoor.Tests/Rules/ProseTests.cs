using System.Text.RegularExpressions;

namespace Spoor.Tests.Rules;

/// <summary>What is written about the program holds: records are numbered, links lead somewhere, nothing names the machine it was written on.</summary>
public sealed partial class ProseTests
{
    private static string Decisions => Path.Combine(Repository.Root, "docs", "decisions");

    [Fact]
    public void Decision_records_are_numbered_without_gap_or_repetition()
    {
        if (!Directory.Exists(Decisions)) Assert.Skip("There are no decision records yet");
        var names = Directory.GetFiles(Decisions, "*.md").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal).ToList();

        Assert.All(names, name => Assert.Matches("^[0-9]{4}-[a-z0-9-]+[.]md$", name));
        var numbers = names.Select(name => int.Parse(name[..4], System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(Enumerable.Range(numbers.FirstOrDefault(1), numbers.Count), numbers);
    }

    [Fact]
    public void Links_between_documents_lead_somewhere()
    {
        var documents = Repository.Files().Where(file => file.EndsWith(".md", StringComparison.Ordinal)).ToList();
        if (documents.Count == 0) Assert.Skip("There is no README and no document yet");

        Assert.Empty(documents.SelectMany(document => BrokenLinks(document, Repository.Read(document))));
    }

    [Theory]
    [InlineData("[a](missing.md)", true)]
    [InlineData("![a](missing.png)", true)]
    [InlineData("[a](Spoor.slnx#part)", false)]
    [InlineData("[a](https://example.org/missing.md)", false)]
    [InlineData("[a](#part)", false)]
    [InlineData("```\n[a](missing.md)\n```", false)]
    public void A_broken_link_is_seen(string markdown, bool broken)
    {
        Assert.Equal(broken, BrokenLinks(Path.Combine(Repository.Root, "made-up.md"), markdown).Any());
    }

    [Fact]
    public void No_file_names_the_machine_it_was_written_on()
    {
        Assert.Empty(Repository.Texts().SelectMany(file => MachineNames(Repository.Read(file)).Select(found => $"{Repository.Shown(file)}: {found}")));
    }

    [Fact]
    public void A_machine_path_and_a_registry_host_are_seen()
    {
        const string slash = "/";
        Assert.Single(MachineNames($"see {slash}home{slash}inga{slash}notes"));
        Assert.Single(MachineNames($"\"{slash}work{slash}x\""));
        Assert.Single(MachineNames($"{slash}Users{slash}inga"));
        Assert.Single(MachineNames("C:" + @"\Users\inga"));
        Assert.Single(MachineNames("https://api" + ".nuget" + ".org/v3"));
        Assert.Single(MachineNames("registry" + ".npmjs" + ".org"));
        Assert.Empty(MachineNames("https://example.org/home/page, paperwork/x, ~/work"));
    }

    private static IEnumerable<string> BrokenLinks(string document, string markdown) => Link().Matches(CodeBlock().Replace(markdown, ""))
        .Select(link => link.Groups[1].Value)
        .Where(target => target[0] != '#' && !target.Contains(':'))
        .Where(target => !Path.Exists(Path.Combine(Path.GetDirectoryName(document)!, Uri.UnescapeDataString(target.Split('#')[0]))))
        .Select(target => $"{Repository.Shown(document)}: {target}");

    private static IEnumerable<string> MachineNames(string text) => MachineName().Matches(text).Select(match => match.Value);

    [GeneratedRegex(@"\]\(([^)\s]+)[^)]*\)", RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 2000)]
    private static partial Regex CodeBlock();

    // Written with character classes, so that this file does not match itself.
    [GeneratedRegex(@"(?<![\w.~/-])[/](?:home|work|root|Users)[/]\w|[A-Z]:\\+User[s]\\|api[.]nuget[.]org|nuget[.]pkg[.]github[.]com|registry[.]npmjs[.]org|registry[.]yarnpkg[.]com|pkgs[.]dev[.]azure[.]com|pypi[.]org/simple|crates[.]io/api", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex MachineName();
}
