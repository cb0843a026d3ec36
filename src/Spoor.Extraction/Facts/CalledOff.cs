using Spoor.Extraction.Chunks;
using Spoor.Extraction.Clauses;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;

namespace Spoor.Extraction.Facts;

/// <summary>
/// Whether what a clause tells came to nothing: "was to deliver pumps, but the delivery was stopped", "could have sold them but chose not to",
/// "seized pumps that X was sending to Y". Looked for behind the clause, in its sentence and the next.
/// </summary>
internal sealed class CalledOff(LanguagePack pack, List<Token> tokens)
{
    public bool Is(ParsedSentence sentence, ParsedSentence? next, Clause clause)
    {
        if (IsTakenOnTheWay(clause) || IsStoppedBefore(clause) || IsTakenBack(next))
        {
            return true;
        }

        var isOpen = IsOpen(clause);
        var later = sentence.Clauses.SkipWhile(c => c != clause).Skip(1).Where(c => c.Kind is ClauseKind.Coordinated or ClauseKind.Main or ClauseKind.Subordinate).ToList();
        if (later.Any(c => IsUndone(c) || (isOpen && IsTurned(sentence, clause, c))))
        {
            return true;
        }

        return isOpen && next?.Clauses.FirstOrDefault() is { } following && (IsUndone(following) || IsCalledOff(next.Sentence.First, next.Sentence.End));
    }

    /// <summary>Told as to come or as possible, not as done.</summary>
    private bool IsOpen(Clause clause) =>
        clause.Verb.Modal is Auxiliary.Will or Auxiliary.Can || clause.Verb is { Modal: Auxiliary.Reportative, IsReportative: false } || clause.Verb.Chain.Any(pack.Cues.Plans.Contains);

    /// <summary>"the pumps that X was sending to Y were seized": what was on its way and taken never arrived.</summary>
    private bool IsTakenOnTheWay(Clause clause) =>
        clause is { Kind: ClauseKind.Relative or ClauseKind.Participle, Antecedent: not null, Governor: { } governor } && Stops(governor.Verb)
        && (clause.Verb is { Shape: VerbShape.Gerund, IsFinite: true } || IsOpen(clause) || pack.IsInSet("give", clause.Verb));

    /// <summary>"ble stanset da selskapet skulle eksportere": stopped when it was to be done.</summary>
    private bool IsStoppedBefore(Clause clause) => clause is { Kind: ClauseKind.Subordinate, Governor: { } governor } && IsOpen(clause) && Stops(governor.Verb);

    /// <summary>"We wrote that X owns Y. That is wrong.": the outlet takes it back. With a verb of saying it is somebody's denial instead.</summary>
    private bool IsTakenBack(ParsedSentence? next) =>
        next is not null && pack.Cues.TakenBack.TryMatch(tokens, next.Sentence.First, next.Sentence.End, out _, out _) && !next.Clauses.Exists(c => pack.ReportingOf(c.Verb) is not null);

    /// <summary>"the delivery was stopped", "stanset leveransen".</summary>
    private bool IsUndone(Clause clause) =>
        (Stops(clause.Verb) && !clause.Verb.IsNegated && (clause.Verb.IsPassive ? clause.Subjects : clause.Objects).Exists(g => pack.Cues.Undertakings.Contains(tokens[g.HeadToken].Lower)))
        || (clause.Subjects.Exists(g => pack.Cues.Undertakings.Contains(tokens[g.HeadToken].Lower)) && IsCalledOff(clause.Verb.First, Math.Min(clause.Verb.End + 3, tokens.Count)));

    /// <summary>"but chose not to", "men valgte å la være", "but did not".</summary>
    private bool IsTurned(ParsedSentence sentence, Clause clause, Clause later)
    {
        var opener = sentence.Chunks[Math.Clamp(later.FirstChunk, 0, sentence.Chunks.Count - 1)];
        return (opener is LinkChunk link && pack.Cues.SettingAgainst.Contains(link.Word) && (clause.Verb.Modal == Auxiliary.Can || later.Verb.IsNegated || Stops(later.Verb)))
            || IsCalledOff(later.Verb.First, sentence.Sentence.End);
    }

    private bool Stops(VerbGroup verb) => pack.IsInSet("prevent", verb) || pack.IsInSet("end", verb) || pack.IsInSet("seize", verb);

    private bool IsCalledOff(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (pack.Cues.CalledOff.TryMatch(tokens, i, end, out _, out _))
            {
                return true;
            }
        }

        return false;
    }
}
