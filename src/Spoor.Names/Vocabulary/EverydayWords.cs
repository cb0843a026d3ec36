using System.Collections.Frozen;

namespace Spoor.Names.Vocabulary;

/// <summary>Words that say little about which bearer is meant. Folded and romanised. Source: general knowledge.</summary>
internal static class EverydayWords
{
    private static readonly FrozenSet<string> Organisation = Set("""
        and und et og och i y of the de la le les du des del for fur pour the di da do das dos in na
        company companies group grup gruppe groupe grupo gruppa groups holding holdings international internationale intl internatsionalnaya mezhdunarodnaya global globe world worldwide
        trading trade trader traders torgovy torgovyy torgoviy torgovaya dom house commercial commerce business enterprise enterprises predpriyatie predpryiatie firma firm
        industry industries industrial industria industrie promyshlennaya promyshlennyy technology technologies technical tech tekhnologii tehnologii tekhnologiya tekhnika technologie technologia teknologi
        production productions proizvodstvo proizvodstvennoe proizvodstvennaya manufacturing manufacture manufacturer manufacturers products product
        service services servis solutions systems system sistemy sistema management consulting consultants development
        import export importexport investment investments invest capital finance financial bank banking fund
        general main central national state united new first limited liability private public open joint stock
        plant factory works zavod fabrika kombinat mill enterprise association obedinenie obyedineniye
        research scientific nauchno nauchnyy issledovatelskiy institute institut institution center centre tsentr laboratory laboratories university academy college
        engineering electronic electronics electric electrical elektronika mechanical machinery machine equipment tools materials
        logistics transport transportation shipping shipyard shipyards maritime marine cargo freight forwarding lines line
        energy power oil gas petroleum petrochemical chemical chemicals neft
        aviation aerospace aircraft avia airlines air aero
        construction building stroy design bureau konstruktorskoe byuro office agency department ministry committee organization organisation
        supply supplies distribution networks network communication communications telecom media software computer information digital data
        security bezopasnost bezopasnosti defence defense protection public federal foreign police army armed forces special space intelligence government republic peoples people council board authority
        no nr num number mv mt ss kompaniya korporatsiya corporation corp inc co ltd llc science
        """);

    private static readonly FrozenSet<string> Places = Set("""
        china chinese russia russian rossiya rossiyskaya rossii iran iranian turkey turkish ukraine ukrainian belarus belarusian norway norwegian germany german deutschland france french italy italian
        usa us america american uk british england emirates uae dubai sharjah abu dhabi hong kong hongkong hk singapore malaysia india indian pakistan korea korean japan japanese taiwan syria syrian iraq iraqi
        kazakhstan uzbekistan kyrgyz armenia georgia azerbaijan serbia europe european euro asia asian eurasia africa african middle east eastern west western north northern south southern nord sud ost vest
        beijing shanghai shenzhen guangzhou dongguan guangdong sichuan chengdu wuhan xiamen tianjin nanjing hangzhou suzhou zhejiang jiangsu shandong qingdao dalian hubei hunan fujian
        moscow moskva moskovskiy moscowskiy petersburg peterburg sankt st saint ural uralskiy siberia sibirskiy sibir izhevsk kazan minsk kyiv kiev tehran teheran istanbul ankara oslo berlin london paris
        """);

    private static readonly FrozenSet<string> Particles = Set("""
        al el ul ad as ash at an ar az bin ben ibn bint abu abou umm von van der den de da di du dos das del della la le y e of the ter ten zu af av san
        """);

    private static readonly FrozenSet<string> Titles = Set("""
        mr mrs ms dr prof professor sir dame lord lady general gen colonel col major captain capt sheikh shaykh shaikh sheik haji hajji hajj mullah maulavi mawlawi mufti qari jr sr ii iii phd md
        """);

    internal static bool IsOrganisationWord(string word) => Organisation.Contains(word);

    internal static bool IsPlace(string word) => Places.Contains(word);

    internal static bool IsParticle(string word) => Particles.Contains(word);

    internal static bool IsTitle(string word) => Titles.Contains(word);

    /// <summary>True for the endings of Russian, Ukrainian and Belarusian patronymics, romanised.</summary>
    internal static bool IsPatronymic(string latin) => latin.Length >= 7
        && (latin.EndsWith("ovich", StringComparison.Ordinal) || latin.EndsWith("evich", StringComparison.Ordinal) || latin.EndsWith("ovych", StringComparison.Ordinal)
            || latin.EndsWith("avich", StringComparison.Ordinal) || latin.EndsWith("yevych", StringComparison.Ordinal) || latin.EndsWith("iyovych", StringComparison.Ordinal)
            || latin.EndsWith("ovna", StringComparison.Ordinal) || latin.EndsWith("evna", StringComparison.Ordinal) || latin.EndsWith("ivna", StringComparison.Ordinal)
            || latin.EndsWith("yovych", StringComparison.Ordinal) || latin.EndsWith("auna", StringComparison.Ordinal) || latin.EndsWith("ichna", StringComparison.Ordinal));

    private static FrozenSet<string> Set(string words) =>
        words.Split([' ', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
