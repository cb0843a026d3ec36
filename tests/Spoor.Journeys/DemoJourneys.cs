namespace Spoor.Journeys;

public sealed class DemoJourneys
{
    [Fact]
    public async Task The_demo_runs_and_says_where_its_report_is()
    {
        using var shop = new Workshop();
        var run = await SpoorProgram.Run(shop.Path, "demo");
        Assert.Equal(0, run.Status);
        Assert.Contains("Dalmys Shipyard", run.Out, StringComparison.Ordinal);
        var report = Path.Combine("out", "demo", "report.html");
        Assert.Contains(report, run.Out, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(shop.Path, report)));
        Assert.DoesNotContain('\e', run.Out);
    }

    [Fact]
    public async Task The_demo_reads_every_document_but_the_two_that_cannot_be_read()
    {
        using var shop = new Workshop();
        var run = await SpoorProgram.Run(shop.Path, "demo", "--json");
        Assert.Equal(10, run.Json["documents"]!["read"]!.GetValue<int>());
        Assert.Equal(2, run.Json["documents"]!["notRead"]!.GetValue<int>());
        Assert.NotNull(run.ReasonFor("11-bank-slip.txt"));
        Assert.NotNull(run.ReasonFor("12-waybill-copy.txt"));
        Assert.True(run.Json["hits"]!.GetValue<int>() >= 4);
        Assert.NotEmpty(run.Json["findings"]!.AsArray());
    }

    [Fact]
    public async Task Marks_of_Markdown_hide_no_fact()
    {
        using var shop = new Workshop();
        File.WriteAllText(Path.Combine(shop.Folder("papers"), "a.md"), "# Engines for Velmora\n\n**Brantholm AS** supplied *Vektra Stal JSC* with 40 [marine engines](https://post.example/engines_list) in March 2024, according to customs records.\n");
        var run = await SpoorProgram.Run(shop.Path, "investigate", "papers");
        Assert.Contains("Brantholm AS supplied Vektra Stal JSC with 40 marine engines, March 2024.", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("**", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_runs_give_the_same_report_byte_for_byte()
    {
        using var shop = new Workshop();
        foreach (var name in new[] { "first", "second" })
            Assert.Equal(0, (await SpoorProgram.Run(shop.Folder(name), "demo")).Status);
        var report = Path.Combine("out", "demo", "report.html");
        Assert.Equal(File.ReadAllBytes(Path.Combine(shop.Path, "first", report)), File.ReadAllBytes(Path.Combine(shop.Path, "second", report)));
    }

    [Fact]
    public async Task A_second_run_over_the_same_case_changes_nothing_of_the_report()
    {
        using var shop = new Workshop();
        var report = Path.Combine(shop.Path, "out", "demo", "report.html");
        await SpoorProgram.Run(shop.Path, "demo");
        var before = File.ReadAllBytes(report);
        Assert.Equal(0, (await SpoorProgram.Run(shop.Path, "demo")).Status);
        Assert.Equal(before, File.ReadAllBytes(report));
    }

    [Fact]
    public async Task Two_extractions_give_the_same_annotations_byte_for_byte()
    {
        using var shop = new Workshop();
        var documents = Directory.GetFiles(Path.Combine(SpoorProgram.Samples, "documents")).Order(StringComparer.Ordinal).Take(10).ToArray();
        var list = Path.Combine(SpoorProgram.Samples, "list.csv");
        foreach (var name in new[] { "first", "second" })
        {
            var run = await SpoorProgram.Run(shop.Folder(name), ["extract", .. documents, "--out", "annotations", "--list", list]);
            Assert.Equal(0, run.Status);
        }

        Assert.Equal(Files(shop, "first"), Files(shop, "second"));
        Assert.All(documents, d => Assert.True(File.Exists(Path.Combine(shop.Path, "first", "annotations", Path.GetFileName(d) + ".json"))));
    }

    private static List<(string Name, string Content)> Files(Workshop shop, string run) =>
        [.. Directory.GetFiles(Path.Combine(shop.Path, run, "annotations")).Order(StringComparer.Ordinal).Select(f => (Path.GetFileName(f), Convert.ToHexString(File.ReadAllBytes(f))))];
}
