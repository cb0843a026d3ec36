using Spoor.Model.Listings;

namespace Spoor.Screening.Lists;

/// <summary>Reads one format of official lists. A reader is recognised by the header of the file, never by the file's name.</summary>
internal interface IListReader
{
    /// <summary>The format in words.</summary>
    string Format { get; }

    /// <summary>The number that stands for this row and no other, so that one that comes again is a slip; null where there is none. Official lists repeat theirs.</summary>
    string? NumberOf(ListRow row);

    /// <summary>True when the header is one of this format.</summary>
    bool Recognises(ListHeader header);

    /// <summary>Reads one row; what was wrong with it is added to the problems, and null is given for a row that is no entry.</summary>
    Listing? Read(ListRow row);

    /// <summary>The list's name for a row, such as <c>EU 269/2014</c>, and who keeps it.</summary>
    (string Name, string Authority) ListOf(ListRow row);
}

/// <summary>The column names of a list file, folded to lower case without spaces and underscores.</summary>
internal sealed class ListHeader
{
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);

    /// <summary>Takes the cells of the first row.</summary>
    public ListHeader(IReadOnlyList<string> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        Count = cells.Count;
        for (var i = 0; i < cells.Count; i++)
        {
            columns.TryAdd(Fold(cells[i]), i);
        }
    }

    /// <summary>How many columns there are.</summary>
    public int Count { get; }

    /// <summary>True when all the columns are there.</summary>
    public bool Has(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (!columns.ContainsKey(name))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The index of the first of the columns that is there; -1 when none is.</summary>
    public int IndexOf(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (columns.TryGetValue(name, out var index))
            {
                return index;
            }
        }

        return -1;
    }

    private static string Fold(string cell) => string.Concat(cell.Trim().ToLowerInvariant().Where(c => c is not ('_' or ' ' or '-')));
}

/// <summary>One row of a list file.</summary>
internal sealed class ListRow
{
    private readonly ListHeader header;
    private readonly IReadOnlyList<string> cells;
    private readonly Action<ListProblemKind, int, string> report;

    /// <summary>Takes the cells of a row.</summary>
    public ListRow(ListHeader header, IReadOnlyList<string> cells, string file, int line, Action<ListProblemKind, int, string> report)
    {
        this.header = header;
        this.cells = cells;
        this.report = report;
        File = file;
        Line = line;
    }

    /// <summary>File name.</summary>
    public string File { get; }

    /// <summary>The line on which the record begins, from 1.</summary>
    public int Line { get; }

    /// <summary>All cells in one text, for hashing.</summary>
    public IReadOnlyList<string> Cells => cells;

    /// <summary>The trimmed cell of the first of the columns that is there; empty when none is.</summary>
    public string this[params ReadOnlySpan<string> names] => header.IndexOf(names) is var index && index >= 0 && index < cells.Count ? cells[index].Trim() : "";

    /// <summary>The cell, null when empty.</summary>
    public string? Optional(params ReadOnlySpan<string> names) => this[names] is { Length: > 0 } text ? text : null;

    /// <summary>Reports something about this row.</summary>
    public void Report(ListProblemKind kind, string message) => report(kind, Line, message);
}
