using System.Globalization;
using System.Text;

namespace Spoor.Bench;

/// <summary>
/// Writes made-up news articles, half of them in Norwegian: the same seed gives the same bytes on any machine.
/// Companies, people and towns are put together from syllables; a third of the parties turn up in many articles.
/// </summary>
internal static class MadeUpArticles
{
    private const int SmallestArticle = 4_000;

    private static readonly string[] Heads = ["Al", "Bor", "Dal", "Ek", "Fen", "Gar", "Hol", "Il", "Jor", "Kal", "Lun", "Mar", "Nor", "Or", "Pel", "Ral", "Sel", "Tor", "Ul", "Var"];
    private static readonly string[] Middles = ["da", "vi", "ro", "le", "ma", "nu", "si", "ta", "ke", "bo", "ra", "ni"];
    private static readonly string[] Tails = ["nor", "vik", "sta", "len", "mond", "rin", "tek", "vang", "dell", "mar", "sund", "kov"];
    private static readonly string[] Forms = ["AS", "Ltd", "LLC", "JSC", "GmbH", "ASA"];
    private static readonly string[] FirstNames = ["Arne", "Berit", "Clara", "David", "Elin", "Frank", "Greta", "Henrik", "Ida", "Jonas", "Karin", "Lars", "Maria", "Nils", "Olga", "Pavel"];

    private static readonly (string English, string Norwegian)[] Goods =
    [
        ("thermal cameras", "varmekameraer"), ("marine engines", "båtmotorer"), ("machine tools", "verktøymaskiner"), ("ball bearings", "kulelagre"),
        ("navigation receivers", "navigasjonsmottakere"), ("pumps", "pumper"), ("radio sets", "radioer"), ("test instruments", "måleinstrumenter"),
    ];

    private static readonly string[] English =
    [
        "{Supplier} delivered {n} {goods} to {Recipient} in {month} {year}, according to invoices seen by the news agency {Agency}.",
        "The {goods} were made by {Maker}, customs records show.",
        "{Recipient} received the {goods} through {Middle}, the newspaper {Outlet} reported on {weekday}.",
        "{Recipient} paid {money} million euros to {Supplier}, bank statements show.",
        "{Maker} denies that it supplied {Recipient}.",
        "\"We have never sold anything to {Recipient},\" said {Person}, managing director of {Maker}.",
        "The Ministry of Trade said that it does not know of the delivery.",
        "{Agency} could not confirm what the {goods} were used for.",
        "Two officials, who spoke on condition of anonymity, said that the {goods} were sent by rail.",
        "{Supplier} is owned by {Person}, according to the company register.",
        "Representatives of {Recipient} visited {Maker} in {year}.",
        "The weather in {Town} was mild, and the harbour was open all winter.",
        "According to {Outlet}, more than {n} {goods} are still in a warehouse in {Town}.",
    ];

    private static readonly string[] Norwegian =
    [
        "{Supplier} leverte {n} {goods} til {Recipient} i {month} {year}, går det frem av fakturaer sett av nyhetsbyrået {Agency}.",
        "Varene er produsert av {Maker}, viser tollregisteret.",
        "{Recipient} mottok varene via {Middle}, meldte avisen {Outlet} {weekday}.",
        "{Recipient} betalte {money} millioner euro til {Supplier}, viser kontoutskrifter.",
        "{Maker} avviser at selskapet har levert noe til {Recipient}.",
        "– Vi har aldri solgt noe til {Recipient}, sier {Person}, daglig leder i {Maker}.",
        "Handelsdepartementet hevder ikke å kjenne til leveransen.",
        "{Agency} har ikke lyktes i å bekrefte hva varene ble brukt til.",
        "To tjenestepersoner sier at varene skal ha blitt sendt med tog.",
        "{Supplier} eies av {Person}, ifølge foretaksregisteret.",
        "Representanter for {Recipient} besøkte {Maker} i {year}.",
        "Været i {Town} var mildt, og havnen var åpen hele vinteren.",
        "Ifølge {Outlet} står mer enn {n} {goods} fortsatt på et lager i {Town}.",
    ];

    private static readonly string[] EnglishMonths = ["January", "March", "May", "June", "September", "October"];
    private static readonly string[] NorwegianMonths = ["januar", "mars", "mai", "juni", "september", "oktober"];
    private static readonly string[] EnglishDays = ["Monday", "Tuesday", "Thursday", "Friday"];
    private static readonly string[] NorwegianDays = ["mandag", "tirsdag", "torsdag", "fredag"];

    /// <summary>Writes so many articles into a folder and gives back their size in bytes.</summary>
    public static long Write(string folder, int count, int seed = 20250916)
    {
        Directory.CreateDirectory(folder);
        long bytes = 0;
        for (var i = 0; i < count; i++)
        {
            var text = Encoding.UTF8.GetBytes(Article(i, seed));
            File.WriteAllBytes(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"article-{i:D6}.txt")), text);
            bytes += text.Length;
        }

        return bytes;
    }

    /// <summary>Writes one text of at least <paramref name="least"/> bytes: the English articles one behind the other.</summary>
    /// <returns>Bytes written.</returns>
    public static long WriteOne(string folder, long least, int seed = 20250916)
    {
        Directory.CreateDirectory(folder);
        using var file = File.Create(Path.Combine(folder, "large.txt"));
        for (var i = 0; file.Length < least; i += 2)
        {
            file.Write(Encoding.UTF8.GetBytes(Article(i, seed)));
        }

        return file.Length;
    }

    /// <summary>One article, about 4 kB of text.</summary>
    public static string Article(int number, int seed)
    {
        // A seed of its own: an article is the same however many are written.
        var chance = new Random(unchecked(seed * 31 + number));
        var inNorwegian = number % 2 == 1;
        var cast = Cast(chance, inNorwegian);
        var sentences = inNorwegian ? Norwegian : English;
        var text = new StringBuilder();
        text.Append(Fill(inNorwegian ? "{Recipient} fikk {goods} fra {Supplier}" : "{Recipient} got {goods} from {Supplier}", cast)).Append("\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{cast["{Outlet}"]}\n");
        text.Append(inNorwegian ? $"{chance.Next(1, 28)}. oktober 2025\n\n" : $"{chance.Next(1, 28)} October 2025\n\n");
        while (text.Length < SmallestArticle)
        {
            for (var i = chance.Next(2, 5); i > 0; i--)
                text.Append(Fill(sentences[chance.Next(sentences.Length)], cast)).Append(i > 1 ? ' ' : '\n');
            text.Append('\n');
            if (chance.Next(4) == 0)
                cast = Cast(chance, inNorwegian);
        }

        return text.ToString();
    }

    private static Dictionary<string, string> Cast(Random chance, bool inNorwegian)
    {
        var goods = Goods[chance.Next(Goods.Length)];
        var month = chance.Next(EnglishMonths.Length);
        var day = chance.Next(EnglishDays.Length);
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["{Supplier}"] = Company(chance),
            ["{Recipient}"] = Company(chance),
            ["{Maker}"] = Company(chance),
            ["{Middle}"] = Company(chance),
            ["{Agency}"] = Word(chance, 12) + "press",
            ["{Outlet}"] = (inNorwegian ? "" : "The ") + Word(chance, 40) + (inNorwegian ? " Tidende" : " Post"),
            ["{Person}"] = $"{FirstNames[chance.Next(FirstNames.Length)]} {Word(chance, 400)}sen",
            ["{Town}"] = Word(chance, 60),
            ["{goods}"] = inNorwegian ? goods.Norwegian : goods.English,
            ["{n}"] = chance.Next(3, 900).ToString(CultureInfo.InvariantCulture),
            ["{money}"] = chance.Next(1, 60).ToString(CultureInfo.InvariantCulture),
            ["{year}"] = chance.Next(2019, 2026).ToString(CultureInfo.InvariantCulture),
            ["{month}"] = inNorwegian ? NorwegianMonths[month] : EnglishMonths[month],
            ["{weekday}"] = inNorwegian ? NorwegianDays[day] : EnglishDays[day],
        };
    }

    private static string Company(Random chance)
    {
        // Some companies are everywhere, most in one or two articles.
        var kind = chance.Next(3) == 0 ? chance.Next(150) : chance.Next(150, 20_000);
        var own = new Random(kind);
        return $"{Word(own, int.MaxValue)} {Word(own, int.MaxValue)} {Forms[own.Next(Forms.Length)]}";
    }

    private static string Word(Random chance, int kinds)
    {
        var own = new Random(chance.Next(kinds));
        return Heads[own.Next(Heads.Length)] + Middles[own.Next(Middles.Length)] + Tails[own.Next(Tails.Length)];
    }

    private static string Fill(string sentence, Dictionary<string, string> cast)
    {
        foreach (var (slot, value) in cast)
            sentence = sentence.Replace(slot, value, StringComparison.Ordinal);
        return sentence;
    }
}
