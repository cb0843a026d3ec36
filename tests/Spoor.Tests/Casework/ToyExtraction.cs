using System.Globalization;
using System.Text.RegularExpressions;
using Spoor.Casework.Gathering;
using Spoor.Extraction;
using Spoor.Model;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;

namespace Spoor.Tests.Casework;

/// <summary>An extraction that knows one sentence, "ALDA delivered lenses to VARGA.", so that the pipeline is tested and not the languages.</summary>
internal static partial class ToyExtraction
{
    private static readonly RuleMark Rule = new("toy", "test/1");

    /// <summary>The stage; <paramref name="each"/> is called before each part.</summary>
    public static Func<IEnumerable<ListedNameHint>, ExtractionStage> Stage(string version = "toy/1", Action<DocumentText>? each = null) =>
        _ => new ExtractionStage(version, (text, _) =>
        {
            each?.Invoke(text);
            return Annotate(text);
        });

    /// <summary>What the toy finds.</summary>
    public static DocumentAnnotations Annotate(DocumentText text)
    {
        var entities = new SortedDictionary<string, Entity>(StringComparer.Ordinal);
        var facts = new List<Fact>();
        var claims = new List<Claim>();
        foreach (Match match in Sentence().Matches(text.Text))
        {
            var span = Span(text, match);
            var fact = new FactId($"f{span.Start.ToString(CultureInfo.InvariantCulture)}-{text.Document.Short}");
            facts.Add(new Fact
            {
                Id = fact,
                Type = FactType.Delivery,
                Roles =
                [
                    new RoleFilling(FactRole.Supplier, [Add(entities, text, match.Groups["supplier"], EntityType.Company)]),
                    new RoleFilling(FactRole.Recipient, [Add(entities, text, match.Groups["recipient"], EntityType.Company)]),
                    new RoleFilling(FactRole.Goods, [Add(entities, text, match.Groups["goods"], EntityType.Goods)]),
                ],
                Span = span,
                Rule = Rule,
            });
            claims.Add(new Claim { Id = new ClaimId("c" + fact.Value), Quote = span, Chain = [new ChainLevel([SourceReference.Publisher])], Facts = [fact], Rule = Rule });
        }

        return new DocumentAnnotations { Document = text.Document, Part = text.Part, Language = "en", Entities = entities.Values.ToValueList(), Facts = facts.ToValueList(), Claims = claims.ToValueList() };
    }

    private static EntityId Add(SortedDictionary<string, Entity> entities, DocumentText text, Group words, EntityType type)
    {
        var mention = new Mention(Span(text, words), type == EntityType.Goods ? MentionKind.Nominal : MentionKind.Named, Rule);
        entities[words.Value] = entities.TryGetValue(words.Value, out var known)
            ? known with { Mentions = [.. known.Mentions, mention] }
            : new Entity { Id = new EntityId($"{words.Value}-{text.Document.Short}-{text.Part}"), Type = type, Name = words.Value, Mentions = [mention] };
        return entities[words.Value].Id;
    }

    private static TextSpan Span(DocumentText text, Capture words) => new(text.Start + words.Index, text.Start + words.Index + words.Length);

    [GeneratedRegex(@"(?<supplier>\p{Lu}\w+(?: \p{Lu}\w+)*) delivered (?<goods>[a-z ]+) to (?<recipient>\p{Lu}\w+(?: \p{Lu}\w+)*)", RegexOptions.NonBacktracking)]
    private static partial Regex Sentence();
}
