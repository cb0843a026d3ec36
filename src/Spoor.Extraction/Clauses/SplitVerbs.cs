using Spoor.Extraction.Chunks;
using Spoor.Extraction.Packs;

namespace Spoor.Extraction.Clauses;

/// <summary>Verb groups that a subject splits: "ble dronene levert", "skal X ha mottatt".</summary>
internal sealed class SplitVerbs(LanguagePack pack, List<Chunk> chunks)
{
    private readonly int[] governed = GroupJoining.Govern(chunks);
    private readonly HashSet<int> absorbed = [];
    private readonly Dictionary<int, int> splitSubject = [];

    /// <summary>True for an auxiliary that gave its marks to a later verb: it is none of its own.</summary>
    public bool IsAbsorbed(int chunk) => absorbed.Contains(chunk);

    /// <summary>The subject that stands inside the verb; null when none does.</summary>
    public int? SubjectOf(int verb) => splitSubject.TryGetValue(verb, out var subject) ? subject : null;

    /// <summary>"ble dronene levert", "skal X ha mottatt": the auxiliary gives its marks to the main verb, the group between is the subject.</summary>
    public void Merge()
    {
        for (var i = 0; i < chunks.Count; i++)
        {
            if (chunks[i] is not VerbGroup { IsAuxiliaryOnly: true, IsFinite: true } auxiliary)
            {
                continue;
            }

            var subject = -1;
            for (var j = i + 1; j < Math.Min(i + 8, chunks.Count); j++)
            {
                if (chunks[j] is NounGroup between && governed[j] < 0 && subject < 0 && !ClauseBuilder.IsCount(between))
                {
                    subject = j;
                }
                else if (chunks[j] is VerbGroup main && (subject >= 0 || j > i + 1))
                {
                    var fits = main is { IsFinite: false } && (main.Shape == VerbShape.Participle || (main.Shape == VerbShape.Infinitive && (auxiliary.Modal is not null || !auxiliary.IsPassive && !pack.Grammar.Copulas.Contains(auxiliary.Lemma)))) || (main.IsAuxiliaryOnly is false && main.Shape == VerbShape.Past && pack.IsVerbSecond) || main is { IsPerfect: true } && auxiliary.Modal is not null;
                    if (fits && pack.IsVerbSecond)
                    {
                        if (main.Shape == VerbShape.Past)
                        {
                            main.Shape = VerbShape.Participle;
                        }

                        main.IsPassive = auxiliary.IsPassive && main.Shape == VerbShape.Participle && !main.IsPerfect;
                        main.Absorb(auxiliary);
                        main.IsFinite = true;
                        absorbed.Add(i);
                        if (subject >= 0)
                        {
                            splitSubject[j] = subject;
                        }
                    }

                    break;
                }
                else if (chunks[j] is LinkChunk { Kind: ChunkKind.Comma or ChunkKind.Colon or ChunkKind.Dash or ChunkKind.Complementiser or ChunkKind.Relative or ChunkKind.Subordinator })
                {
                    break;
                }
            }
        }
    }
}
