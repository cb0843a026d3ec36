using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CsvHelper;
using Spoor.Model.Listings;

namespace Spoor.Screening.Lists;

/// <summary>Reads one file: recognises its format by the header, reads row by row, and goes on after a broken row.</summary>
internal sealed class ListFile(string path, IReadOnlyList<IListReader> readers, ListCollection collected)
{
    private const long LargestFile = 2L << 30;
    private const int LargestRecord = 4 << 20;
    private const int MostCells = 512;
    private const int MostRestarts = 50;

    private static readonly char[] Delimiters = [',', ';', '\t'];

    private readonly string file = Path.GetFileName(path);
    private readonly List<(Listing Listing, string Authority)> entries = [];
    private readonly Dictionary<(string List, string Number), (int Line, string ContentHash)> numbered = [];
    private ListHeader header = new([]);
    private IListReader? reader;
    private char delimiter = ',';
    private bool endsInLineEnd;
    private bool quoteIsOpen;

    internal void Read(CancellationToken cancel)
    {
        try
        {
            if (new FileInfo(path).Length > LargestFile)
            {
                Report(ListProblemKind.FileProblem, 0, $"'{file}' is larger than 2 GiB and was not read; split it.");
                return;
            }

            ReadWhole(cancel);
        }
        catch (DecoderFallbackException)
        {
            Report(ListProblemKind.FileProblem, 0, $"'{file}' is not UTF-8 text and was not read; save it as UTF-8.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Report(ListProblemKind.FileProblem, 0, $"'{file}' cannot be read: {Why(e)}.");
        }
    }

    // In words of our own: those of the system name folders of the machine.
    private static string Why(Exception fault) => fault switch
    {
        UnauthorizedAccessException => "it may not be read by this user; look at its permissions",
        FileNotFoundException or DirectoryNotFoundException => "it is not there, is a link that leads to nothing, or has a name that is not valid UTF-8; look at it, or rename it",
        _ => "the disk reported an error, or another program has locked it; try again",
    };

    private void ReadWhole(CancellationToken cancel)
    {
        var sha256 = Hash();
        if (!collected.IsNewFile(sha256))
        {
            Report(ListProblemKind.Note, 0, $"'{file}' has the same content as a file before it and counts once.");
            return;
        }

        if (!Recognise())
        {
            Report(ListProblemKind.NotAList, 0, $"'{file}' is no list that is known (no header with a name column) and was passed over.");
            return;
        }

        var skip = 0;
        var restarts = 0;
        while (ReadFrom(ref skip, cancel))
        {
            if (++restarts > MostRestarts)
            {
                Report(ListProblemKind.FileProblem, skip, $"'{file}' has too many broken rows; what comes after line {skip} was not read. Get the file again.");
                break;
            }
        }

        collected.Add(file, sha256, entries);
    }

    // Rows that are the same word for word are told when the keys are settled.
    private void Note(string number, Listing listing, int line)
    {
        var known = (line, listing.ContentHash);
        if (!numbered.TryAdd((listing.Key.List, number), known) && numbered[(listing.Key.List, number)] is var first && first.ContentHash != listing.ContentHash)
        {
            Report(ListProblemKind.ValueLeftOut, line, string.Create(CultureInfo.InvariantCulture,
                $"The id '{number}' stands in line {first.Line} too; both entries are used, each under a key made of its content; give each an id of its own."));
        }
    }

    private string Hash()
    {
        using var stream = File.OpenRead(path);
        var hash = Convert.ToHexStringLower(SHA256.HashData(stream));
        if (stream.Length > 0)
        {
            stream.Seek(-1, SeekOrigin.End);
            endsInLineEnd = stream.ReadByte() is '\n' or '\r';
        }

        return hash;
    }

    private bool Recognise()
    {
        foreach (var candidate in Delimiters)
        {
            using var text = Open(0);
            using var rows = CsvReader.Create(text, Options(candidate), leaveOpen: true);
            if (TryRead(rows) != RowReading.Row || rows.FieldCount > MostCells)
            {
                continue;
            }

            header = new ListHeader(Cells(rows));
            reader = readers.FirstOrDefault(r => r.Recognises(header));
            delimiter = candidate;
            if (reader is not null)
            {
                return true;
            }
        }

        return false;
    }

    // True when the reading has to start again after the skipped lines, because a row there is broken.
    private bool ReadFrom(ref int skip, CancellationToken cancel)
    {
        using var text = Open(skip);
        using var rows = CsvReader.Create(text, Options(delimiter), leaveOpen: true);
        var next = skip + 1;
        while (true)
        {
            cancel.ThrowIfCancellationRequested();
            quoteIsOpen = false;
            var outcome = TryRead(rows);
            if (outcome == RowReading.End)
            {
                return false;
            }

            if (outcome == RowReading.TooLarge || quoteIsOpen && header.Count > 1)
            {
                skip = outcome == RowReading.TooLarge ? next : skip + (int)rows.LineNumber;
                ReportOpenQuote(skip);
                return true;
            }

            var line = skip + (int)rows.LineNumber;
            var cells = Cells(rows);
            next = line + 1 + cells.Sum(c => c.Count(l => l == '\n'));
            if (line > 1 && !Take(cells, line) && next > line + 1)
            {
                skip = line;
                return true;
            }
        }
    }

    private void ReportOpenQuote(int line)
    {
        var cut = !endsInLineEnd && IsLastLine(line);
        Report(cut ? ListProblemKind.FileProblem : ListProblemKind.RowSkipped, line, cut
            ? "The last row ends inside a quoted cell: the file seems to be cut short in the middle of a record. Get it again."
            : "A quote is opened and not closed where the record should end; the row was skipped.");
    }

    // False when the row does not fit the header.
    private bool Take(string[] cells, int line)
    {
        if (cells.Length != header.Count)
        {
            var cut = !endsInLineEnd && IsLastLine(line);
            var what = string.Create(CultureInfo.InvariantCulture, $"The row has {cells.Length} cells where the header has {header.Count}");
            Report(cut ? ListProblemKind.FileProblem : ListProblemKind.RowSkipped, line,
                cut ? $"{what}: the file seems to be cut short in the middle of a record. Get it again." : $"{what}: a delimiter too many or too few, or a quote that is not closed. It was skipped.");
            return false;
        }

        var row = new ListRow(header, cells, file, line, Report);
        if (reader?.Read(row) is { } listing)
        {
            entries.Add((listing, reader.ListOf(row).Authority));
            if (reader.NumberOf(row) is { } number)
            {
                Note(number, listing, line);
            }
        }

        return true;
    }

    private bool IsLastLine(int line)
    {
        using var text = Open(line);
        return text.Peek() < 0;
    }

    private static string[] Cells(CsvReader rows)
    {
        var cells = new string[rows.FieldCount];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = rows.GetString(i);
        }

        return cells;
    }

    private static RowReading TryRead(CsvReader rows)
    {
        try
        {
            return rows.Read() ? RowReading.Row : RowReading.End;
        }
        catch (CsvFormatException)
        {
            return RowReading.TooLarge;
        }
    }

    private StreamReader Open(int skip)
    {
        var text = new StreamReader(File.OpenRead(path), new UTF8Encoding(true, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false);
        if (text.Peek() == '\uFEFF')
        {
            text.Read();
        }

        for (var i = 0; i < skip && text.ReadLine() is not null; i++)
        {
        }

        return text;
    }

    private CsvReaderOptions Options(char separator) => new()
    {
        Separator = separator,
        HasHeader = false,
        MaxRecordSize = LargestRecord,
        TrackLineNumbers = true,
        OnMalformedRecord = m => quoteIsOpen |= m.Reason == CsvMalformedReason.UnterminatedQuote,
    };

    private void Report(ListProblemKind kind, int line, string message) => collected.Add(new ListProblem(file, line, kind, message));

    private enum RowReading
    {
        Row,
        End,
        TooLarge,
    }
}
