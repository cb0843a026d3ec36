using System.Collections.Frozen;

namespace Spoor.Names.Vocabulary;

/// <summary>
/// Legal forms as they are written in names, each with its class, so that forms of one class count as the same.
/// Source: the company laws' own names and abbreviations as collected in ISO 20275 (Entity Legal Forms), general knowledge.
/// Folded, words parted by one space, without dots.
/// </summary>
internal static class LegalForms
{
    private const string Table = """
        limited: ltd limited|llc|l l c|limited liability company|limited liability partnership|limited liability|ltd|limited|co ltd|co limited|company limited|llp|lllp|lp|pte ltd|pte limited|pvt ltd|private limited|pty ltd|sdn bhd|sendirian berhad|ooo|ооо|тоо|тзов|тов|товариство з обмеженою відповідальністю|общество с ограниченной ответственностью|таварыства з абмежаванай адказнасцю|gmbh|g m b h|mbh|gesellschaft mit beschrankter haftung|ug|gmbh co kg|kft|korlatolt felelossegu tarsasag|s r o|sro|spol s r o|spolecnost s rucenim omezenim|spolka z ograniczona odpowiedzialnoscia|sp z o o|sp zoo|spzoo|doo|d o o|sarl|s a r l|societe a responsabilite limitee|srl|s r l|societa a responsabilita limitata|sociedad de responsabilidad limitada|s de r l|sl|ltda|limitada|lda|bv|b v|besloten vennootschap|bvba|aps|anpartsselskab|oy|osakeyhtio|ab|aktiebolag|uab|sia|ou|osauhing|fzco|fz llc|fze|fz co|dmcc|wll|w l l|spc|limited sti|ltd sti|sti|limited sirketi|eood|ood|еоод|оод|gk|yk|kk ltd|tov|t o v|odo|одо
        stock: jsc|j s c|joint stock company|joint stock|joint stock co|ojsc|o j s c|cjsc|pjsc|p j s c|open joint stock company|closed joint stock company|public joint stock company|private joint stock company|ao|a o|ао|oao|оао|zao|зао|pao|пао|nao|нао|пат|прат|ат|тдв|pat|prat|аат|зат|акционерное общество|открытое акционерное общество|закрытое акционерное общество|публичное акционерное общество|непубличное акционерное общество|акціонерне товариство|публічне акціонерне товариство|приватне акціонерне товариство|акцыянернае таварыства|адкрытае акцыянернае таварыства|aktsionernoe obshchestvo|aktsionernoye obshchestvo|otkrytoe aktsionernoe obshchestvo|publichnoe aktsionernoe obshchestvo|ag|aktiengesellschaft|a g|se|societas europaea|sa|s a|societe anonyme|sociedad anonima|sociedade anonima|spa|s p a|societa per azioni|as|a s|aksjeselskap|asa|allmennaksjeselskap|a s a|anonim sirketi|anonim sirket|aktieselskab|oyj|nv|n v|naamloze vennootschap|plc|p l c|public limited company|public company limited|pcl|rt|zrt|nyrt|a d|dd|tbk|pt|kgaa|sae|saog|saoc|pjs|psc|p s c|sa de cv|s a de c v|sas|s a s|sau|sak|k s c|ksc|bhd|berhad
        corporation: inc|incorporated|corp|corporation|company|co
        state: fgup|фгуп|gup|гуп|мup|муп|fsue|sue|federal state unitary enterprise|state unitary enterprise|unitary enterprise|федеральное государственное унитарное предприятие|государственное унитарное предприятие|республиканское унитарное предприятие|rup|руп|rue|republican unitary enterprise|чп|чуп|фгбу|фгку|фкп|fkp|тп|dp|дп
        person: ip|ип|индивидуальный предприниматель|individual entrepreneur|sole proprietor|фоп|fop|eurl
        partnership: kg|kommanditgesellschaft|ohg|gbr|snc|s n c|sc|scs|ks|k s|ans|da|vof|kommandittselskap|handelsbolag|hb|пт|кт
        other: ev|e v|eg|stiftung|foundation|fond|фонд|ано|ano|нко|nko|ngo|nuf|ba|sf|sti
        han: 有限公司|有限责任公司|有限責任公司|股份有限公司|股份公司|集团有限公司|公司|株式会社|有限会社|合同会社|주식회사|유한회사
        """;

    /// <summary>The most words one form has.</summary>
    internal const int MaxWords = 5;

    private static readonly FrozenDictionary<string, string> Classes = Read();

    private static readonly FrozenSet<string> FirstWords = Classes.Keys.Select(k => k.Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] HanEndings = [.. Classes.Keys.Where(k => k[0] >= 0x3400).OrderByDescending(k => k.Length).ThenBy(k => k, StringComparer.Ordinal)];

    /// <summary>The class of a form, null when the folded words are none.</summary>
    internal static string? ClassOf(string foldedWords) => Classes.GetValueOrDefault(foldedWords);

    /// <summary>True when a form may begin with the folded word.</summary>
    internal static bool MayBeginWith(string foldedWord) => FirstWords.Contains(foldedWord);

    /// <summary>The legal form that a word without spaces ends or begins with; empty when none.</summary>
    internal static string HanEnding(string word) => Array.Find(HanEndings, e => word.Length > e.Length && word.EndsWith(e, StringComparison.Ordinal)) ?? "";

    // Forms that one country's law has and that are not translated into another form of the class.
    private static readonly FrozenDictionary<string, string> National = new[]
    {
        "german: gmbh|g m b h|mbh|gesellschaft mit beschrankter haftung|ug|gmbh co kg|ag|aktiengesellschaft|a g|kgaa", "hungarian: kft|korlatolt felelossegu tarsasag|rt|zrt|nyrt",
        "czech: s r o|sro|spol s r o|spolecnost s rucenim omezenim", "polish: spolka z ograniczona odpowiedzialnoscia|sp z o o|sp zoo|spzoo",
        "french: sarl|s a r l|societe a responsabilite limitee|sas|s a s", "italian: srl|s r l|societa a responsabilita limitata|spa|s p a|societa per azioni",
        "dutch: bv|b v|besloten vennootschap|bvba|nv|n v|naamloze vennootschap", "danish: aps|anpartsselskab|aktieselskab", "finnish: oy|osakeyhtio|oyj", "swedish: ab|aktiebolag",
    }.SelectMany(line => line.Split(": ")[1].Split('|'), (line, form) => (form, line.Split(": ")[0])).ToFrozenDictionary(f => f.form, f => f.Item2, StringComparer.Ordinal);

    /// <summary>
    /// What has to be the same for two forms to be the same: the class and, for a form of one country's own, the country.
    /// Null for a word that leaves the form open.
    /// </summary>
    internal static string? KindOf(string foldedWords, string legalClass) =>
        legalClass is "han" or "other" || foldedWords is "company" or "co" ? null : legalClass + " " + National.GetValueOrDefault(foldedWords, "");

    private static FrozenDictionary<string, string> Read()
    {
        var classes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split(": ", 2);
            foreach (var form in parts[1].Split('|'))
            {
                classes.TryAdd(form, parts[0]);
            }
        }

        return classes.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
