using System.Collections.Frozen;
using Spoor.Model.Annotations;

namespace Spoor.Extraction.Packs;

/// <summary>What all languages share: countries, places, given names, well-known outlets and bodies.</summary>
internal sealed class WorldKnowledge
{
    private readonly PackNode countries;

    private WorldKnowledge(PackNode countries) => this.countries = countries;

    /// <summary>Country, city and region names of all languages.</summary>
    public required PhraseIndex<PlaceName> Places { get; init; }

    /// <summary>Capitals that stand for their government: name -> country code.</summary>
    public required FrozenDictionary<string, string> Capitals { get; init; }

    /// <summary>Names of outlets, agencies and bodies.</summary>
    public required PhraseIndex<KnownName> Known { get; init; }

    /// <summary>Given names (lower case) -> male, female, either.</summary>
    public required FrozenDictionary<string, string> GivenNames { get; init; }

    /// <summary>Family names that stand first (lower case).</summary>
    public required FrozenSet<string> EasternSurnames { get; init; }

    /// <summary>Languages without a pack, with their frequent words.</summary>
    public required IReadOnlyList<OtherLanguage> OtherLanguages { get; init; }

    public static WorldKnowledge Load()
    {
        var countries = PackFiles.Read("world/countries.yml");
        var places = new PhraseIndex<PlaceName>();
        var capitals = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var country in countries.Items())
        {
            var code = country.Get("code").Text;
            var isAmbiguous = country.Find("ambiguous")?.Text == "true";
            foreach (var (_, language) in country.Entries().Where(e => e.Value.IsMap))
            {
                foreach (var name in language.Texts("names"))
                {
                    places.Add(name, new PlaceName(code, "country", isAmbiguous));
                }

                foreach (var capital in language.Texts("capital"))
                {
                    places.Add(capital, new PlaceName(code, "city", false));
                    capitals.TryAdd(capital.ToLowerInvariant(), code);
                }
            }
        }

        foreach (var city in PackFiles.Read("world/cities.yml").Items())
        {
            var kind = city.Find("kind")?.Text ?? "city";
            foreach (var (key, name) in city.Entries().Where(e => e.Key is not ("code" or "kind" or "ambiguous")))
            {
                foreach (var text in name.Texts())
                {
                    places.Add(text, new PlaceName(city.Find("code")?.Text ?? "", kind, city.Find("ambiguous")?.Text == "true"));
                }
            }
        }

        var given = PackFiles.Read("world/given-names.yml");
        return new WorldKnowledge(countries)
        {
            Places = places,
            Capitals = capitals.ToFrozenDictionary(StringComparer.Ordinal),
            Known = ReadKnown(),
            GivenNames = new[] { "male", "female", "either" }.SelectMany(kind => given.Texts(kind).Select(n => (n.ToLowerInvariant(), kind)))
                .DistinctBy(p => p.Item1).ToFrozenDictionary(p => p.Item1, p => p.kind, StringComparer.Ordinal),
            OtherLanguages = [.. PackFiles.Read("world/other-languages.yml").Items().Select(l => new OtherLanguage(l.Get("name").Text, l.Get("code").Text, l.Texts("words").ToFrozenSet(StringComparer.Ordinal)))],
            EasternSurnames = given.Texts("surnames_zh").Concat(given.Texts("surnames_ko")).Select(n => n.ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal),
        };
    }

    /// <summary>Nationality adjectives and nouns of one language.</summary>
    public (FrozenDictionary<string, string> Adjectives, FrozenDictionary<string, (string Code, bool IsPlural, bool IsDefinite)> Nationals) Demonyms(string language, bool isNorwegian)
    {
        var adjectives = new Dictionary<string, string>(StringComparer.Ordinal);
        var nationals = new Dictionary<string, (string, bool, bool)>(StringComparer.Ordinal);
        foreach (var country in countries.Items())
        {
            var code = country.Get("code").Text;
            if (country.Find(language) is not { } words)
            {
                continue;
            }

            foreach (var adjective in words.Texts("adjectives"))
            {
                foreach (var form in isNorwegian ? Inflection.NorwegianAdjective(adjective.ToLowerInvariant()) : [adjective.ToLowerInvariant()])
                {
                    adjectives.TryAdd(form, code);
                }
            }

            var number = 0;
            foreach (var people in words.Texts("people"))
            {
                if (isNorwegian)
                {
                    foreach (var (form, isPlural, isDefinite) in Inflection.NorwegianNoun(people.ToLowerInvariant() + (people.EndsWith("er", StringComparison.Ordinal) ? " er" : " m")))
                    {
                        nationals.TryAdd(form, (code, isPlural, isDefinite));
                    }
                }
                else
                {
                    nationals.TryAdd(people.ToLowerInvariant(), (code, number++ > 0, false));
                }
            }
        }

        return (adjectives.ToFrozenDictionary(StringComparer.Ordinal), nationals.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static PhraseIndex<KnownName> ReadKnown()
    {
        var known = new PhraseIndex<KnownName>();
        var outlets = PackFiles.Read("world/outlets.yml");
        foreach (var name in outlets.Texts("agencies"))
        {
            known.Add(name, new KnownName(EntityType.Outlet, null, true, name, "name.outlet"));
        }

        foreach (var name in outlets.Texts("outlets"))
        {
            known.Add(name, new KnownName(EntityType.Outlet, null, false, name, "name.outlet"));
        }

        foreach (var body in PackFiles.Read("world/bodies.yml").Items())
        {
            var names = body.Texts("names").ToList();
            foreach (var name in names)
            {
                known.Add(name, new KnownName(Names.Parse<EntityType>(body.Get("type")), body.Find("code")?.Text, false, names[0], "name.body"));
            }
        }

        return known;
    }
}
