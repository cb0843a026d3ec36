namespace Spoor.Model.Documents;

/// <summary>A place in the source of a document. Further kinds (page and box, sheet and cell, mail part) derive from it.</summary>
public abstract record SourceLocation
{
    /// <summary>The place in words, such as "line 12, column 4".</summary>
    public abstract string InWords { get; }
}

/// <summary>A place in a file of characters.</summary>
/// <param name="Offset">Code units from the start of the decoded file.</param>
/// <param name="Line">Line from 1.</param>
/// <param name="Column">Column from 1, in code units.</param>
public sealed record CharacterLocation(int Offset, int Line, int Column) : SourceLocation
{
    /// <inheritdoc/>
    public override string InWords => $"line {Line}, column {Column}";
}

/// <summary>A stretch of text that came from one place of the source.</summary>
/// <param name="TextStart">First code unit of the stretch, in document coordinates.</param>
/// <param name="Location">Where it stands in the source.</param>
/// <param name="Advances">True when each following code unit of text stands one further on in the source; false when the place is only where the stretch as a whole came from.</param>
public sealed record SourceRun(int TextStart, SourceLocation Location, bool Advances);

/// <summary>The way back from an offset in the text to the place in the source.</summary>
/// <param name="Runs">Runs in rising order of <see cref="SourceRun.TextStart"/>.</param>
public sealed record SourceMap(ValueList<SourceRun> Runs)
{
    /// <summary>The run that an offset belongs to; null before the first run.</summary>
    public SourceRun? Find(int textOffset)
    {
        var low = 0;
        var high = Runs.Count - 1;
        SourceRun? found = null;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Runs[middle].TextStart <= textOffset)
            {
                found = Runs[middle];
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return found;
    }
}
