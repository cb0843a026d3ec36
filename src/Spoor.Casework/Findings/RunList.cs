using System.Globalization;
using Spoor.Casework.Wording;
using Spoor.Model;
using Spoor.Model.Findings;
using Spoor.Model.Parties;

namespace Spoor.Casework.Findings;

/// <summary>A piece of a sentence: runs side by side. Templates with places <c>{0}</c> are filled with pieces, so that every name stays a run of its own.</summary>
internal sealed class RunList
{
    private RunList(IReadOnlyList<SentenceRun> runs) => Runs = runs;

    /// <summary>A piece of no words.</summary>
    public static RunList Empty { get; } = new([]);

    /// <summary>The runs.</summary>
    public IReadOnlyList<SentenceRun> Runs { get; }

    /// <summary>True when there are no words.</summary>
    public bool IsEmpty => Runs.Count == 0;

    /// <summary>The words without their runs.</summary>
    public string Text => string.Concat(Runs.Select(r => r.Text));

    /// <summary>A piece of plain words.</summary>
    public static RunList Of(string text) => text.Length == 0 ? Empty : new([new SentenceRun(text)]);

    /// <summary>A piece of one run.</summary>
    public static RunList Of(SentenceRun run) => new([run]);

    /// <summary>Pieces one after the other.</summary>
    public static RunList Join(params IEnumerable<RunList> pieces) => new([.. pieces.SelectMany(p => p.Runs)]);

    /// <summary>A template with its places filled in.</summary>
    public static RunList Fill(string template, params ReadOnlySpan<RunList> places)
    {
        var runs = new List<SentenceRun>();
        var at = 0;
        for (var open = template.IndexOf('{', StringComparison.Ordinal); open >= 0; open = template.IndexOf('{', at))
        {
            var close = template.IndexOf('}', open);
            if (open > at)
            {
                runs.Add(new SentenceRun(template[at..open]));
            }

            runs.AddRange(places[int.Parse(template.AsSpan(open + 1, close - open - 1), CultureInfo.InvariantCulture)].Runs);
            at = close + 1;
        }

        if (at < template.Length)
        {
            runs.Add(new SentenceRun(template[at..]));
        }

        return new RunList(runs);
    }

    /// <summary>"a, b and c".</summary>
    public static RunList Listed(IReadOnlyList<RunList> pieces, CaseWords words)
    {
        if (pieces.Count <= 1)
        {
            return pieces.Count == 0 ? Empty : pieces[0];
        }

        var first = new List<RunList>();
        foreach (var piece in pieces.SkipLast(1))
        {
            if (first.Count > 0)
            {
                first.Add(Of(", "));
            }

            first.Add(piece);
        }

        return Fill(words["List.And"], Join(first), pieces[^1]);
    }

    private bool EndsInStop => Runs.Count > 0 && Runs[^1].Text.TrimEnd().EndsWith('.');

    /// <summary>White space of documents, line breaks among it, becomes one space.</summary>
    private static SentenceRun OneLine(SentenceRun run)
    {
        var words = string.Join(' ', run.Text.Split([' ', '\t', '\r', '\n', '\f', '\v'], StringSplitOptions.RemoveEmptyEntries));
        return run.Party is not null || words.Length == 0 ? run with { Text = words.Length == 0 && run.Text.Length > 0 ? " " : words }
            : run with { Text = (run.Text[0] == ' ' ? " " : "") + words + (run.Text[^1] == ' ' ? " " : "") };
    }

    /// <summary>The sentence: plain runs that stand side by side are one, and it ends in a full stop.</summary>
    /// <param name="isWord">True for a party that is told by a word and not by a name: it gets a capital at the beginning.</param>
    public ValueList<SentenceRun> Sentence(Func<PartyId, bool> isWord)
    {
        var merged = new List<SentenceRun>();
        foreach (var run in Runs.Select(OneLine).Append(new SentenceRun(EndsInStop ? "" : ".")).Where(r => r.Text.Length > 0))
        {
            if (run.Party is null && merged.Count > 0 && merged[^1].Party is null)
            {
                merged[^1] = new SentenceRun(merged[^1].Text + run.Text);
            }
            else
            {
                merged.Add(run);
            }
        }

        if (merged[0].Text is { Length: > 0 } text && char.IsLower(text[0]) && (merged[0].Party is not { } party || isWord(party)))
        {
            merged[0] = merged[0] with { Text = char.ToUpperInvariant(text[0]) + text[1..] };
        }

        return merged.ToValueList();
    }
}
