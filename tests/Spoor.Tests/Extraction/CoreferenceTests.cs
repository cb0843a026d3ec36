namespace Spoor.Tests.Extraction;

/// <summary>
/// Which words of one document mean one party: a short name, a name in brackets, "the company", a pronoun. <c>maybe</c> is kept apart and
/// asked about; <c>no</c> is kept apart. The second words are looked for behind the first.
/// </summary>
public sealed class CoreferenceTests
{
    public static TheoryData<string, string, string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string, string, string>();
        foreach (var row in CaseTable.Rows("coreference.csv"))
        {
            cases.Add(row.GetString("language"), row.GetString("text"), row.GetString("first"), row.GetString("second"), row.GetString("same"));
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Two_mentions_are_one_party_or_two(string language, string text, string first, string second, string same)
    {
        var read = ReadText.Of(language, text);
        var one = read.Called(first);
        var other = read.Found.Entities.FirstOrDefault(e => e.Mentions.Any(m => read.Words(m.Span) == second && m.Span.Start > one.Mentions.Min(x => x.Span.Start)));

        var found = other?.Id == one.Id ? "yes" : other is not null && (other.PossiblySameAs.Contains(one.Id) || one.PossiblySameAs.Contains(other.Id)) ? "maybe" : "no";

        Assert.True(same == found, $"{text}\n{first} = {second}: {found}, expected {same}\n{read.Entities()}");
    }
}
