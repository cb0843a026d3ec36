using Spoor.Model.Judgements;
using Spoor.Model.Parties;

namespace Spoor.Linking.Resolution;

/// <summary>A person's decision about two members, in force and already re-attached to the entities it is about.</summary>
/// <param name="First">The one.</param>
/// <param name="Second">The other.</param>
/// <param name="Verdict"><see cref="Verdict.Same"/>, <see cref="Verdict.Different"/> or <see cref="Verdict.Unsure"/>; others are not about parties and change nothing.</param>
/// <param name="By">Who decided.</param>
/// <param name="Because">Why.</param>
public sealed record MemberJudgement(PartyMember First, PartyMember Second, Verdict Verdict, string By, string Because);
