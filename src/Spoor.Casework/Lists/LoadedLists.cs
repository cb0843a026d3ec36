using Spoor.Extraction;
using Spoor.Model;
using Spoor.Model.Annotations;
using Spoor.Model.Listings;
using Spoor.Reading.Bytes;
using Spoor.Screening;
using Spoor.Screening.Lists;
using ListProblem = Spoor.Model.Findings.ListProblem;

namespace Spoor.Casework.Lists;

/// <summary>The lists of a run, read and prepared for looking names up.</summary>
internal sealed record LoadedLists
{
    /// <summary>The index; null when no list was given.</summary>
    public ScreeningIndex? Index { get; init; }

    /// <summary>The lists looked in.</summary>
    public ValueList<ListVersion> Versions { get; init; }

    /// <summary>Records and values left out, and files that are not whole.</summary>
    public ValueList<ListProblem> Problems { get; init; }

    /// <summary>Files among the lists that are none.</summary>
    public ValueList<string> NoLists { get; init; }

    /// <summary>One sentence when lists were given and none of them can be used: a case that was not screened must not look as if it were.</summary>
    public string? Failure { get; init; }

    /// <summary>Names for the finder of names in text.</summary>
    public IEnumerable<ListedNameHint> Hints => Index?.GazetteerNames.Select(n => new ListedNameHint(n.Name, TypeOf(n.Subject))) ?? [];

    /// <summary>Reads the lists.</summary>
    public static LoadedLists Read(ValueList<string> paths, CancellationToken cancellation)
    {
        if (paths.IsEmpty)
        {
            return new LoadedLists();
        }

        if (paths.FirstOrDefault(SpecialFile.Is) is { } special)
        {
            return new LoadedLists { Failure = $"the list '{special}' is a pipe, a socket or a device, not a file. Save what it delivers as a file, and give that to --list." };
        }

        var reading = ListFolder.Read(paths, SpecialFile.Is, cancellation);
        var grave = reading.Problems.Where(p => p.Kind >= ListProblemKind.ValueLeftOut).ToArray();
        if (reading.Listings.IsEmpty)
        {
            var why = grave.Select(p => p.Message).FirstOrDefault() ?? "No file among them is a list of a known format with a row in it.";
            return new LoadedLists { Failure = $"no entry could be read from the lists given. {why} Check --list, or leave it out to run without screening." };
        }

        // A file named on purpose counts as asked for; beside others in a folder it is only told of.
        if (paths.FirstOrDefault(p => File.Exists(p) && reading.Problems.Any(q => q.Kind == ListProblemKind.NotAList && Path.GetFileName(q.File) == Path.GetFileName(p))) is { } unread)
        {
            return new LoadedLists { Failure = $"the list '{unread}' is of no format that Spoor reads: the US Consolidated Screening List or an EU annex as CSV, or a plain CSV (docs/commands.md). Leave it out of --list, or turn it into one of these." };
        }

        return new LoadedLists
        {
            Index = ScreeningIndex.Build(reading.Listings),
            Versions = reading.Versions,
            Problems = grave.Select(p => new ListProblem(p.File, p.Line, p.Message)).ToValueList(),
            NoLists = reading.Problems.Where(p => p.Kind == ListProblemKind.NotAList).Select(p => Path.GetFileName(p.File)).Distinct(StringComparer.Ordinal).ToValueList(),
        };
    }

    private static EntityType TypeOf(ListedSubject subject) => subject switch
    {
        ListedSubject.Person => EntityType.Person,
        ListedSubject.Vessel or ListedSubject.Aircraft => EntityType.Product,
        ListedSubject.Organization => EntityType.Company,
        _ => EntityType.Organization,
    };
}
