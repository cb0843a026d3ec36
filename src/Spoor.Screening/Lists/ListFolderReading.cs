using Spoor.Model;
using Spoor.Model.Listings;

namespace Spoor.Screening.Lists;

/// <summary>Something about a list file that its reader should know.</summary>
/// <param name="File">File or folder as given.</param>
/// <param name="Line">Line of the record, from 1; 0 when it is about the whole file.</param>
/// <param name="Kind">How grave it is.</param>
/// <param name="Message">One plain sentence: what, where, what to do.</param>
public sealed record ListProblem(string File, int Line, ListProblemKind Kind, string Message);

/// <summary>How grave a problem of a list file is.</summary>
public enum ListProblemKind
{
    /// <summary>Nothing is lost; said for completeness.</summary>
    Note,

    /// <summary>A file that is no list; passed over.</summary>
    NotAList,

    /// <summary>A value of a record could not be used; the record is used without it.</summary>
    ValueLeftOut,

    /// <summary>One record was skipped.</summary>
    RowSkipped,

    /// <summary>The file or path could not be used, or is not whole.</summary>
    FileProblem,
}

/// <summary>What reading the list files came to.</summary>
/// <param name="Versions">One a list and file, in the order of the files.</param>
/// <param name="Listings">All entries.</param>
/// <param name="Problems">What was skipped and why.</param>
public sealed record ListFolderReading(ValueList<ListVersion> Versions, ValueList<Listing> Listings, ValueList<ListProblem> Problems)
{
    /// <summary>True when something given could not be read whole.</summary>
    public bool HasFailures => Problems.Any(p => p.Kind == ListProblemKind.FileProblem);
}
