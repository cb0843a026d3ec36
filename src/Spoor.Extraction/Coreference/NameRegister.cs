using Spoor.Extraction.Naming;
using Spoor.Extraction.Packs;
using Spoor.Model.Annotations;

namespace Spoor.Extraction.Coreference;

/// <summary>
/// Which names of one document are one: a family name and the full name, "Vega" and "Vega Marine", but not a model and its family
/// ("K-3" and "K"). The fullest name is the key.
/// </summary>
internal sealed class NameRegister(LanguagePack pack)
{
    private readonly List<(string Key, string[] Words, FoundName Name)> full = [];

    /// <summary>Places in <see cref="full"/> of the names that a word stands in: a long text has thousands, and a short form shares its first word with the full one.</summary>
    private readonly Dictionary<string, List<int>> byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> fullNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (EntityType Type, bool IsFirm)> types = new(StringComparer.Ordinal);

    /// <summary>Takes names longest first.</summary>
    public void Register(FoundName name)
    {
        var words = Words(name.Name);
        var key = string.Join(' ', words);
        if (keys.ContainsKey(key))
        {
            if (types[keys[key]] is { IsFirm: false } && name.IsFirm)
            {
                types[keys[key]] = (name.Type, true);
            }

            return;
        }

        var fuller = words.Length == 0 ? [] : (byWord.GetValueOrDefault(words[0]) ?? []).Where(f => full[f].Words.Length > words.Length && IsShortFor(words, name, full[f])).Select(f => full[f].Key).Distinct(StringComparer.Ordinal).ToList();
        if (fuller.Count == 1)
        {
            keys[key] = keys[fuller[0]];
            return;
        }

        keys[key] = key;
        types[key] = (name.Type, name.IsFirm);
        fullNames[key] = name.Name;
        foreach (var word in words.Distinct(StringComparer.Ordinal))
        {
            if (!byWord.TryGetValue(word, out var holders))
            {
                byWord[word] = holders = [];
            }

            holders.Add(full.Count);
        }

        full.Add((key, words, name));
    }

    public string Key(FoundName name)
    {
        var key = string.Join(' ', Words(name.Name));
        return keys.GetValueOrDefault(key, key);
    }

    public EntityType TypeOf(FoundName name) => types.TryGetValue(Key(name), out var type) ? type.Type : name.Type;

    public string FullName(FoundName name) => fullNames.GetValueOrDefault(Key(name), name.Name);

    /// <summary>A country has one key whatever it is called.</summary>
    public static string PlaceKey(FoundName name) => name is { IsCountry: true, Country: { } code } ? code : string.Join(' ', Words(name.Name));

    private bool IsShortFor(string[] words, FoundName name, (string Key, string[] Words, FoundName Name) fuller)
    {
        // "Vektra Stal" after "Vektra Stal AS": two capitals look like a person until the legal form is read.
        if (!name.IsFirm && fuller.Name is { IsFirm: true, Type: EntityType.Company } && words.Length > 1 && fuller.Words.Where(w => !pack.Names.LegalForms.HasWord(w)).SequenceEqual(words))
        {
            return true;
        }

        if (fuller.Name.Type == EntityType.Person || name.Type == EntityType.Person)
        {
            // A family name alone, or a full name inside a fuller one; a given name alone points at nobody for certain.
            return (fuller.Name.Type == EntityType.Person && words.Length == 1 && fuller.Words[^1] == words[0]) || (fuller.Name.Type == EntityType.Person && words.Length > 1 && fuller.Words.Skip(fuller.Words.Length - words.Length).SequenceEqual(words));
        }

        if (fuller.Name.Type is EntityType.Product or EntityType.Event || name.Type is EntityType.Product or EntityType.Event)
        {
            return false;
        }

        if (!AreNear(name, fuller.Name))
        {
            return false;
        }

        // A name with its own legal form is a full name: "Vega Pumps AS" is not short for "Vega Pumps Service AS".
        if (words.Any(pack.Names.LegalForms.HasWord) && words.Length > 1)
        {
            return fuller.Words.Length == words.Length;
        }

        // Several words are short for a longer name only when nothing but legal forms is left out.
        if (words.Length > 1 && fuller.Words.Except(words).Any(w => !pack.Names.LegalForms.HasWord(w)))
        {
            return false;
        }

        // The words stand in it in their order, and one of them is its own: no common word, no legal form.
        var at = 0;
        foreach (var word in words)
        {
            at = Array.IndexOf(fuller.Words, word, at);
            if (at++ < 0)
            {
                return false;
            }
        }

        return words.Any(w => w.Length >= 3 && !pack.Names.OrganisationWords.ContainsKey(w) && !pack.Lexicon.Knows(w) && !pack.Demonyms.ContainsKey(w));
    }

    private static bool AreNear(FoundName a, FoundName b) => a.Type == b.Type || !a.IsFirm || !b.IsFirm;

    private static string[] Words(string name) => name.ToLowerInvariant().Split([' ', ',', '.', '"', '\u201C', '\u201D', '\u00AB', '\u00BB', '\u2018', '\u2019'], StringSplitOptions.RemoveEmptyEntries);
}
