using System.Text;
using Spoor.Model.Listings;
using Spoor.Model.Values;
using Spoor.Screening.Lists;

namespace Spoor.Tests.Screening;

public sealed class ListFolderTests
{
    private static readonly string Cases = Path.Combine(AppContext.BaseDirectory, "Screening", "cases");

    [Fact]
    public void A_list_of_ones_own_is_read_and_its_broken_rows_are_named()
    {
        var reading = ListFolder.Read(Path.Combine(Cases, "own.csv"));

        Assert.Equal(["1", "2", "4", "6", "8"], reading.Listings.Select(l => l.Key.Entry));
        Assert.Equal([(4, ListProblemKind.RowSkipped), (5, ListProblemKind.ValueLeftOut), (7, ListProblemKind.RowSkipped), (9, ListProblemKind.RowSkipped)],
            reading.Problems.Where(p => p.Kind != ListProblemKind.Note).Select(p => (p.Line, p.Kind)));
        Assert.Equal(["Ivan Petrovich Zorin", "Зорин Иван", "Zorin; the Elder"], reading.Listings[1].Names.Select(n => n.Text));
        Assert.Equal(("INN", "770012345678"), reading.Listings[1].Identifiers[0]);
        Assert.Equal("own.csv:10", reading.Listings[4].SourceLine);
        Assert.Equal(new DateOnly(2024, 12, 16), reading.Versions[0].Newest);
        Assert.Equal("House list", reading.Versions[0].Name);
    }

    [Fact]
    public void An_annex_is_read_with_labels_left_out_and_dates_in_their_precision()
    {
        var reading = ListFolder.Read(Path.Combine(Cases, "annex.csv"));
        var plant = reading.Listings[0];

        Assert.Equal(new EntryKey("EU 9999/2014", "32014R9999:I.ENTITIES:1"), plant.Key);
        Assert.Equal(["JSC Borovsk Electromechanical Plant ‘Granit’", "БОРОВСКИЙ ЭЛЕКТРОМЕХАНИЧЕСКИЙ ЗАВОД ‘ГРАНИТ’", "BEP", "Granit", "Zavod Lenvar"], plant.Names.Select(n => n.Text));
        Assert.Equal([ListedNameKind.Primary, ListedNameKind.Alias, ListedNameKind.Alias, ListedNameKind.Weak, ListedNameKind.Former], plant.Names.Select(n => n.Kind));
        Assert.Equal(["Street 1", "Street; 2"], plant.Addresses);
        Assert.Equal("Asset freeze", plant.Measure);
        Assert.Equal("Annex I.ENTITIES", plant.Programme);
        Assert.Equal(["2024-12-16", "2011-02-26", "2011", "2011-02", null], reading.Listings.Select(l => l.Since?.Text));
        Assert.Equal(2, reading.Problems.Count(p => p.Message.Contains("is a label", StringComparison.Ordinal)));
        Assert.All(reading.Listings.Skip(2), l => Assert.DoesNotContain(":", l.Key.Entry, StringComparison.Ordinal));
        Assert.Equal(5, reading.Listings.Select(l => l.Key).Distinct().Count());
    }

    [Fact]
    public void A_consolidated_list_is_read_and_its_cut_end_is_a_failure()
    {
        var reading = ListFolder.Read(Path.Combine(Cases, "csl.csv"));
        var zorin = reading.Listings[0];

        Assert.Equal(["90001", "b2", "c3"], reading.Listings.Select(l => l.Key.Entry));
        Assert.Equal("Specially Designated Nationals (SDN), Treasury Department", zorin.Measure);
        Assert.Equal([("Passport", "51 4455667"), ("Tax ID No.", "770012345678")], zorin.Identifiers);
        Assert.Null(zorin.Since);
        Assert.Equal(ListedSubject.Unknown, reading.Listings[1].Subject);
        Assert.Equal(["NO"], reading.Listings[1].Countries);
        Assert.Null(reading.Listings[2].Since);
        Assert.True(reading.HasFailures);
        Assert.Contains(reading.Problems, p => p.Line == 5 && p.Message.Contains("cut short", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_is_read_with_what_is_no_list_named_once_and_twins_counted_once()
    {
        var once = ListFolder.Read(Cases);
        var twice = ListFolder.Read([Cases, Cases]);

        Assert.Single(once.Problems, p => p.Kind == ListProblemKind.NotAList);
        Assert.Equal(once.Listings, twice.Listings);
        Assert.Equal(["EU 9999/2014", "US CSL", "House list"], once.Versions.Select(v => v.Name));
    }

    [Theory]
    [InlineData("banana", ListedSubject.Unknown, true)]
    [InlineData("Company", ListedSubject.Organization, false)]
    [InlineData("", ListedSubject.Unknown, false)]
    public void A_type_that_is_not_known_is_told_and_the_row_is_used(string type, ListedSubject subject, bool told)
    {
        var reading = Own($"name,type\nOrvane Metals,{type}\n");

        Assert.Equal(subject, Assert.Single(reading.Listings).Subject);
        Assert.Equal(told ? [(2, ListProblemKind.ValueLeftOut)] : [], reading.Problems.Select(p => (p.Line, p.Kind)));
        Assert.All(reading.Problems, p => Assert.Contains("'banana'", p.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void An_id_that_comes_twice_is_told_and_both_rows_are_used()
    {
        var reading = Own("id,name\n7,Orvane Metals\n8,Varga Yard\n7,Brantholm Optikk\n,Varga Yard\n,Varga Yard\n");

        Assert.Equal(["Orvane Metals", "Varga Yard", "Brantholm Optikk", "Varga Yard"], reading.Listings.Select(l => l.Name));
        var problem = Assert.Single(reading.Problems, p => p.Kind == ListProblemKind.ValueLeftOut);
        Assert.Equal(4, problem.Line);
        Assert.Contains("'7' stands in line 2 too", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_folder_of_lists_links_to_files_are_read_and_hidden_files_are_not()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights there");
        var folder = Directory.CreateTempSubdirectory("spoor-lists-");
        try
        {
            var lists = folder.CreateSubdirectory("lists");
            File.WriteAllText(Path.Combine(folder.FullName, "kept.csv"), "name\nOrvane Metals\n");
            File.WriteAllText(Path.Combine(lists.FullName, ".old.csv"), "name\nVarga Yard\n");
            File.CreateSymbolicLink(Path.Combine(lists.FullName, "linked.csv"), Path.Combine(folder.FullName, "kept.csv"));
            File.CreateSymbolicLink(Path.Combine(lists.FullName, "lost.csv"), Path.Combine(folder.FullName, "nowhere"));
            Directory.CreateSymbolicLink(Path.Combine(lists.FullName, "round"), lists.FullName);
            var reading = ListFolder.Read(lists.FullName);

            Assert.Equal("Orvane Metals", Assert.Single(reading.Listings).Name);
            var problem = Assert.Single(reading.Problems);
            Assert.Equal(ListProblemKind.FileProblem, problem.Kind);
            Assert.Contains("a link that leads to nothing", problem.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static ListFolderReading Own(string content)
    {
        var folder = Directory.CreateTempSubdirectory("spoor-lists-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "own.csv"), content);
            return ListFolder.Read(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_missing_path_is_a_value() =>
        Assert.Equal(ListProblemKind.FileProblem, Assert.Single(ListFolder.Read(Path.Combine(Cases, "nowhere")).Problems).Kind);

    [Theory]
    [InlineData("2011", "2011", TimePrecision.Year)]
    [InlineData("2011-02", "2011-02", TimePrecision.Month)]
    [InlineData("28.2.2011", "2011-02-28", TimePrecision.Day)]
    [InlineData("2 December 1985", "1985-12-02", TimePrecision.Day)]
    [InlineData("26 Feb. 2011", "2011-02-26", TimePrecision.Day)]
    [InlineData("6 Sept. 2011", "2011-09-06", TimePrecision.Day)]
    public void Dates_are_read_in_the_shapes_of_the_lists(string text, string expected, TimePrecision precision)
    {
        var date = ListDates.Read(text);

        Assert.Equal((expected, precision), (date?.Text, date?.Precision ?? TimePrecision.Vague));
    }

    [Theory]
    [InlineData("31.2.2011")]
    [InlineData("0017-05-26")]
    [InlineData("soon")]
    public void What_is_no_date_is_not_guessed(string text) => Assert.Null(ListDates.Read(text));

    [Fact]
    public void Another_encoding_is_said()
    {
        var file = Path.Combine(Path.GetTempPath(), $"spoor-{nameof(Another_encoding_is_said)}.csv");
        File.WriteAllBytes(file, Encoding.Latin1.GetBytes("name,type\nBrønnvik Sensor,company\n"));
        try
        {
            Assert.Contains("not UTF-8", Assert.Single(ListFolder.Read(file).Problems).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("03/04/2024", null, "can be read two ways")]
    [InlineData("notadate", null, "no date that can be read")]
    [InlineData("2020-99-99", null, "no date that can be read")]
    [InlineData("25/04/2024", "2024-04-25", null)]
    [InlineData("04/25/2024", "2024-04-25", null)]
    [InlineData("04/04/2024", "2024-04-04", null)]
    public void A_date_that_can_be_read_two_ways_is_never_guessed_and_the_row_is_kept(string written, string? read, string? problem)
    {
        var folder = Directory.CreateTempSubdirectory("spoor-lists-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "own.csv"), $"name,listed_on\nOrvane Metals,{written}\n");
            var reading = ListFolder.Read(folder.FullName);

            Assert.Equal(read, Assert.Single(reading.Listings).Since?.Text);
            Assert.Equal(problem is null ? 0 : 1, reading.Problems.Count);
            Assert.All(reading.Problems, p => Assert.Contains(problem!, p.Message, StringComparison.Ordinal));
            Assert.All(reading.Problems, p => Assert.Equal(2, p.Line));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
