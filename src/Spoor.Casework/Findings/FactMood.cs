using Spoor.Model.Annotations;
using Spoor.Model.Corroboration;

namespace Spoor.Casework.Findings;

/// <summary>How a sentence is hedged.</summary>
internal enum FactMood
{
    /// <summary>Told without a hedge.</summary>
    Certain,

    /// <summary>"probably".</summary>
    Probable,

    /// <summary>"is reported to".</summary>
    Reported,

    /// <summary>"may".</summary>
    Possible,

    /// <summary>"is alleged to".</summary>
    Alleged,

    /// <summary>"is suspected of".</summary>
    Suspected,

    /// <summary>"plans to".</summary>
    Planned,

    /// <summary>"was asked to".</summary>
    Requested,

    /// <summary>Known from its denial only: "it is denied that".</summary>
    Denied,

    /// <summary>Known from doubts and "could not confirm" only: "it is not confirmed that".</summary>
    NotConfirmed,
}

/// <summary>
/// Reads the hedge of a sentence off its claims: that of the least hedged claim that asserts it, as the picture is drawn. A fact that no claim
/// carries is told in the publisher's voice; one that is only denied is told as denied.
/// </summary>
internal static class FactMoods
{
    /// <summary>The hedge of a proposition.</summary>
    public static FactMood Of(Proposition proposition)
    {
        if (proposition.Assertions.IsEmpty)
        {
            return proposition.Caveats.IsEmpty ? FactMood.Certain
                : proposition.Caveats.Any(c => c.Stance is Stance.Denies or Stance.Asserts) ? FactMood.Denied
                : FactMood.NotConfirmed;
        }

        return proposition.Assertions.Min(Of);
    }

    private static FactMood Of(Assertion assertion) => assertion.Stance switch
    {
        Stance.Request => FactMood.Requested,
        Stance.Concern when assertion.Certainty == Certainty.Certain => FactMood.Possible,
        Stance.Opinion when assertion.Certainty == Certainty.Certain => FactMood.Reported,
        _ => assertion.Certainty switch
        {
            Certainty.Certain => FactMood.Certain,
            Certainty.Probable => FactMood.Probable,
            Certainty.Reported => FactMood.Reported,
            Certainty.Possible => FactMood.Possible,
            Certainty.Alleged => FactMood.Alleged,
            Certainty.Suspected => FactMood.Suspected,
            _ => FactMood.Planned,
        },
    };
}
