using Spoor.Casework.Holdings;
using Spoor.Casework.Wording;
using Spoor.Linking.Corroboration;
using Spoor.Model.Annotations;
using Spoor.Model.Corroboration;
using Spoor.Model.Findings;
using Spoor.Model.Parties;

namespace Spoor.Casework.Findings;

/// <summary>How a proposition stands, in one line of words: origins, channel, mentions, denials, what is not known or not confirmed.</summary>
internal sealed class StandingWording(CaseTexts texts, PartyWording names, CaseWords words, IReadOnlySet<PartyId> openDenials)
{
    private const int MostNames = 4;
    private const int LongestQuote = 140;
    private const string Between = " · ";

    /// <summary>The line.</summary>
    public string Line(Proposition proposition)
    {
        var parts = new List<string> { Origins(proposition), words.Count("Standing.Mentions", proposition.Support.Mentions) };
        parts.AddRange(Denials(proposition));
        parts.AddRange(Labels(proposition, SourceStance.DeniesKnowledge) is { Count: > 0 } unknowing ? [words.Fill(unknowing.Count == 1 ? "Standing.NoKnowledge.One" : "Standing.NoKnowledge.Many", words.Listed(unknowing, MostNames))] : []);
        parts.AddRange(NotConfirmed(proposition));
        var doubters = proposition.Caveats.Where(c => c.Stance == Stance.Doubts && !c.Chain.IsEmpty).SelectMany(c => c.Chain[^1]).Distinct(StringComparer.Ordinal).ToArray();
        parts.AddRange(doubters.Length > 0 ? [words.Fill("Standing.Doubted", words.Listed(doubters, MostNames))] : []);
        parts.AddRange(proposition.Support.Flags.Select(f => words.Find(f switch
        {
            SupportFlag.CircularReporting => "Standing.Circular",
            SupportFlag.OnlyAnonymousSources => "Standing.Anonymous",
            SupportFlag.OnlyInterestedSources => "Standing.Interested",
            _ => "",
        })).OfType<string>());
        return string.Join(Between, parts);
    }

    /// <summary>What would settle it: kinds of origins that are not among those there; null when it stands on independent origins.</summary>
    public string? WouldSettle(Proposition proposition)
    {
        if (proposition.Support.Level == SupportLevel.Independent)
        {
            return null;
        }

        var origins = IndependenceModel.Origins(proposition.Lineage);
        var kinds = proposition.Lineage.Nodes.Where(n => origins.Contains(n.Id) && n.Stance == SourceStance.Support).Select(n => n.Kind).ToHashSet();
        var open = new List<string>();
        if (!kinds.Contains(SourceKind.Record))
        {
            open.Add(words.Find($"Settle.{proposition.Type}.Record") ?? words["Settle.Other.Record"]);
        }

        if (!kinds.Contains(SourceKind.Participant))
        {
            open.Add(Participant(proposition));
        }

        if (!kinds.Contains(SourceKind.Document) && open.Count < 2)
        {
            open.Add(words["Settle.Paper"]);
        }

        return open.Count == 0 ? null : words.Fill("Settle.Frame", open.Count == 1 ? open[0] : words.Fill("Settle.Or", open[0], open[1]));
    }

    /// <summary>A statement of who has not spoken yet: the first one named who is neither asked nor denying.</summary>
    private string Participant(Proposition proposition)
    {
        var spoken = proposition.Lineage.Nodes.Select(n => n.Label).ToHashSet(StringComparer.Ordinal);
        FactRole[] first = [FactRole.Recipient, FactRole.Payee, FactRole.Asset, FactRole.Supplier, FactRole.Payer, FactRole.Owner];
        var asked = first.SelectMany(r => proposition.Filling(r)).Select(names.Name).FirstOrDefault(n => !spoken.Contains(n.Text));
        return asked is null ? words["Settle.Participants"] : words.Fill("Settle.Participant", asked.Text);
    }

    private string Origins(Proposition proposition)
    {
        var lineage = proposition.Lineage;
        var ids = IndependenceModel.Origins(lineage);
        var carrying = lineage.Nodes.Where(n => ids.Contains(n.Id) && n.Stance == SourceStance.Support).ToArray();
        var labels = Distinct(carrying);
        var named = words.Listed(labels, MostNames);
        var channel = proposition.Support.Channels == 1 ? Channels.Only(lineage, carrying.Select(n => n.Id).ToHashSet(StringComparer.Ordinal)) : null;
        return proposition.Support.Level switch
        {
            SupportLevel.None => words["Standing.None"],
            SupportLevel.Independent => words.Fill("Standing.Independent", named),
            SupportLevel.Unsettled => words.Fill("Standing.Unsettled", named),
            SupportLevel.OneChannel => channel is null ? words.Fill("Standing.OneChannel", named) : words.Fill("Standing.OneChannelNamed", named, channel),
            _ => words.Fill("Standing.Single", named) + (channel is null || labels.Contains(channel, StringComparer.Ordinal) ? "" : words.Fill("Standing.Through", channel)),
        };
    }

    private IEnumerable<string> Denials(Proposition proposition)
    {
        var deniers = proposition.Lineage.Nodes.Where(n => n.Stance == SourceStance.Deny).ToArray();
        if (deniers.Length == 0)
        {
            var others = proposition.Roles.Where(r => r.Role != FactRole.Manufacturer).SelectMany(r => r.Parties).Where(openDenials.Contains).Distinct().Select(p => names.Name(p).Text).ToArray();
            return [others.Length == 0 ? words["Standing.NoDenial"] : words.Fill(others.Length == 1 ? "Standing.OpenDenial.One" : "Standing.OpenDenial.Many", words.Listed(others, MostNames))];
        }

        return deniers.GroupBy(d => d.IsInterested).OrderBy(g => g.Key)
            .Select(g => words.Fill(g.Key ? "Standing.DeniedInterested" : "Standing.Denied", words.Listed(Distinct(g), MostNames)));
    }

    private IEnumerable<string> NotConfirmed(Proposition proposition)
    {
        var who = Labels(proposition, SourceStance.CannotConfirm);
        if (who.Count == 0)
        {
            return [];
        }

        var caveat = proposition.Caveats.First(c => c.Stance == Stance.CannotConfirm);
        var quote = texts.Words(new Evidence(caveat.Document, caveat.Quote));
        return [quote is null ? words.Fill("Standing.NotConfirmed", words.Listed(who, MostNames)) : words.Fill("Standing.NotConfirmedWhat", words.Listed(who, MostNames), Short(quote))];
    }

    private static List<string> Labels(Proposition proposition, SourceStance stance) =>
        [.. Distinct(proposition.Lineage.Nodes.Where(n => n.Stance == stance))];

    /// <summary>The labels, those that differ only in a capital once: "Invoices" opens a sentence in one document and stands inside one in the next.</summary>
    private static string[] Distinct(IEnumerable<SourceNode> nodes) =>
        [.. nodes.Select(n => n.Label).GroupBy(l => l, StringComparer.OrdinalIgnoreCase).Select(g => g.MaxBy(l => l.Count(char.IsLower))!)];

    private static string Short(string quote)
    {
        var line = string.Join(' ', quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= LongestQuote)
        {
            return line;
        }

        var cut = line.LastIndexOf(' ', LongestQuote);
        cut = cut > LongestQuote / 2 ? cut : LongestQuote;
        return (char.IsHighSurrogate(line[cut - 1]) ? line[..(cut - 1)] : line[..cut]) + " …";
    }
}
