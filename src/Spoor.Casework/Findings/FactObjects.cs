using Spoor.Casework.Wording;
using Spoor.Model;
using Spoor.Model.Annotations;
using Spoor.Model.Corroboration;
using Spoor.Model.Parties;

namespace Spoor.Casework.Findings;

/// <summary>The parts of a sentence before mood and time.</summary>
/// <param name="Subject">Who or what.</param>
/// <param name="IsPlural">The verb stands in the plural.</param>
/// <param name="Verb">Key of the verb.</param>
/// <param name="Object">What follows the verb.</param>
/// <param name="IsThing">The subject is a thing, which plans nothing.</param>
internal sealed record FactTold(RunList Subject, bool IsPlural, string Verb, RunList Object, bool IsThing = false);

/// <summary>Subject, verb and object of each type of fact.</summary>
internal sealed class FactObjects(PartyWording names, CaseWords words)
{
    /// <summary>Who supplied whom with what, made by whom, through whom; who got what when no supplier is stated.</summary>
    public FactTold? Delivery(Proposition p)
    {
        var (suppliers, recipients) = (p.Filling(FactRole.Supplier), p.Filling(FactRole.Recipient));
        var goods = Goods(p, suppliers);
        var way = RunList.Join(
            Optional("Delivery.Through", p.Filling(FactRole.Intermediary)),
            Optional("Delivery.From", p.Filling(FactRole.Origin)),
            Optional("Delivery.Into", p.Filling(FactRole.Destination)));
        if (!suppliers.IsEmpty)
        {
            var what = recipients.IsEmpty ? (goods.IsEmpty ? Plain("Delivery.Goods") : goods)
                : goods.IsEmpty ? Fill("Delivery.To", names.Names(recipients))
                : Fill("Delivery.ToWith", names.Names(recipients), goods);
            return Tell(suppliers, "Supply", RunList.Join(what, way));
        }

        if (!recipients.IsEmpty)
        {
            return Tell(recipients, "Receive", RunList.Join(goods.IsEmpty ? Plain("Delivery.Goods") : goods, way));
        }

        return goods.IsEmpty || way.IsEmpty && p.Filling(FactRole.Manufacturer).IsEmpty ? null
            : new FactTold(goods, names.IsPlural(p.Filling(FactRole.Goods)) || p.Filling(FactRole.Goods).IsEmpty, "BeSupplied", way, IsThing: true);
    }

    /// <summary>Who paid whom how much, through which bank.</summary>
    public FactTold? Payment(Proposition p)
    {
        var (payers, payees) = (p.Filling(FactRole.Payer), p.Filling(FactRole.Payee));
        var amount = p.Quantity is { } quantity ? QuantityWords.Of(quantity, words) : "";
        var bank = Optional("Payment.Through", p.Filling(FactRole.Bank));
        if (!payers.IsEmpty)
        {
            var what = (payees.IsEmpty, amount.Length == 0) switch
            {
                (true, true) => RunList.Empty,
                (true, false) => RunList.Of(amount),
                (false, true) => Fill("Payment.To", names.Names(payees)),
                _ => Fill("Payment.ToAmount", names.Names(payees), RunList.Of(amount)),
            };
            return what.IsEmpty && bank.IsEmpty ? null : Tell(payers, "Pay", RunList.Join(what, bank));
        }

        return payees.IsEmpty ? null
            : Tell(payees, "Receive", RunList.Join(amount.Length == 0 ? Plain("Payment.Payment") : Fill("Payment.Of", RunList.Of(amount)), bank));
    }

    /// <summary>Who holds which post where; the title in the document's words.</summary>
    public FactTold? Office(Proposition p)
    {
        var (holders, places) = (p.Filling(FactRole.Holder), p.Filling(FactRole.Organization));
        var title = RunList.Of(p.Title ?? "");
        return holders.IsEmpty || (places.IsEmpty && title.IsEmpty) ? null
            : Tell(holders, "Hold", places.IsEmpty ? Fill("Office.Title", title) : title.IsEmpty ? Fill("Office.At", names.Names(places)) : Fill("Office.TitleAt", names.Names(places), title));
    }

    /// <summary>Who makes what, with whose help and where.</summary>
    public FactTold? Production(Proposition p)
    {
        var makers = p.Filling(FactRole.Maker);
        var goods = Counted(p);
        return makers.IsEmpty || goods.IsEmpty ? null
            : Tell(makers, "Make", RunList.Join(goods, Optional("Production.With", p.Filling(FactRole.Helper)), Optional(names.IsPlace(p.Filling(FactRole.Place)) ? "Production.In" : "Production.At", p.Filling(FactRole.Place))));
    }

    /// <summary>Which part, made by whom, is in what.</summary>
    public FactTold? Component(Proposition p)
    {
        var (products, components, makers) = (p.Filling(FactRole.Product), p.Filling(FactRole.Component), p.Filling(FactRole.Maker));
        if (products.IsEmpty || components.IsEmpty)
        {
            return null;
        }

        var part = names.Names(components);
        return new FactTold(
            makers.IsEmpty ? part : Fill("Component.MadeBy", part, names.Names(makers)),
            names.IsPlural(components),
            "Be",
            Fill("Component.Of", names.Names(products)),
            IsThing: true);
    }

    /// <summary>Who stands on whose list.</summary>
    public FactTold? Listing(Proposition p)
    {
        var (parties, authorities) = (p.Filling(FactRole.Party), p.Filling(FactRole.Authority));
        return parties.IsEmpty ? null
            : Tell(parties, "Be", authorities.IsEmpty ? Plain("Listing.Any") : Fill("Listing.Of", names.Names(authorities)));
    }

    /// <summary>What passes from one to the other; what was taken without permission is told of who took it.</summary>
    public FactTold? Transfer(Proposition p, bool isTaking)
    {
        var (from, to, what) = (p.Filling(FactRole.From), p.Filling(FactRole.To), p.Filling(FactRole.Object));
        var thing = what.IsEmpty ? Plain("Transfer.Something") : names.Names(what);
        if (isTaking)
        {
            return to.IsEmpty ? null
                : Tell(to, "Take", RunList.Join(from.IsEmpty ? thing : Fill("Transfer.From", thing, names.Names(from)), Plain("Transfer.NoLeave")));
        }

        return (from.IsEmpty, to.IsEmpty) switch
        {
            (true, true) => null,
            (true, false) => Tell(to, "Receive", thing),
            (false, true) => what.IsEmpty ? null : Tell(from, "Pass", thing),
            _ => Tell(from, "Pass", Fill("Transfer.To", thing, names.Names(to))),
        };
    }

    /// <summary>One does something to the other; null when one of them is not stated.</summary>
    public FactTold? Between(Proposition p, string verb, FactRole subject, FactRole other, string? template = null, bool isThing = false)
    {
        var (who, whom) = (p.Filling(subject), p.Filling(other));
        return who.IsEmpty || whom.IsEmpty ? null
            : Tell(who, verb, template is null ? names.Names(whom) : Fill(template, names.Names(whom))) with { IsThing = isThing };
    }

    /// <summary>Two do something with each other; several in one role are the two.</summary>
    public FactTold? Pair(Proposition p, string verb, string? with, string? together)
    {
        var one = p.Filling(FactRole.Party);
        var other = p.Roles.FirstOrDefault(r => r.Role is FactRole.With or FactRole.Alias)?.Parties ?? [];
        if (other.IsEmpty && one.Count > 1 && together is null)
        {
            (one, other) = ([one[0]], one.Skip(1).ToValueList());
        }

        return one.IsEmpty ? null
            : !other.IsEmpty ? Tell(one, verb, with is null ? names.Names(other) : Fill(with, names.Names(other)))
            : one.Count > 1 ? Tell(one, verb, Plain(together!))
            : null;
    }

    /// <summary>Quantity, goods and maker.</summary>
    private RunList Goods(Proposition p, ValueList<PartyId> suppliers)
    {
        var makers = p.Filling(FactRole.Manufacturer);
        var goods = Counted(p);
        var isOwn = !makers.IsEmpty && makers == suppliers;
        return makers.IsEmpty || (isOwn && goods.IsEmpty) ? goods
            : isOwn ? Fill("Delivery.OwnMake", goods)
            : Fill("Delivery.MadeBy", goods.IsEmpty ? Plain("Delivery.Goods") : goods, names.Names(makers));
    }

    private RunList Counted(Proposition p)
    {
        var goods = p.Filling(FactRole.Goods);
        var figure = p.Quantity is { } quantity ? QuantityWords.Of(quantity, words) : "";
        return goods.IsEmpty ? RunList.Empty
            : figure.Length == 0 ? names.Names(goods)
            : Fill(QuantityWords.IsMeasure(p.Quantity!) ? "Goods.Measured" : "Goods.Counted", RunList.Of(figure), names.Counted(goods));
    }

    private FactTold Tell(ValueList<PartyId> subject, string verb, RunList what) => new(names.Names(subject), names.IsPlural(subject), verb, what);

    private RunList Optional(string template, ValueList<PartyId> fillers) => fillers.IsEmpty ? RunList.Empty : Fill(template, names.Names(fillers));

    private RunList Fill(string key, params ReadOnlySpan<RunList> places) => RunList.Fill(words[key], places);

    private RunList Plain(string key) => RunList.Of(words[key]);
}
