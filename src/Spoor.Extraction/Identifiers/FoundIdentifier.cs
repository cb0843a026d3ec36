using Spoor.Model.Documents;

namespace Spoor.Extraction.Identifiers;

/// <summary>An identifier found in a text.</summary>
/// <param name="Span">The characters of the number itself, in coordinates of the text; a cue word is not part of it.</param>
/// <param name="Scheme">Lower-case scheme: <c>inn</c>, <c>ogrn</c>, <c>ogrnip</c>, <c>kpp</c>, <c>edrpou</c>, <c>orgnr</c>, <c>uscc</c>, <c>lei</c>, <c>imo</c>, <c>mmsi</c>, <c>iban</c>, <c>bic</c>, <c>isin</c>, <c>hs</c>, <c>eccn</c>, <c>invoice</c>, <c>contract</c>.</param>
/// <param name="Value">The number without spaces and hyphens, in upper case; an HS code also without points.</param>
/// <param name="Rule">The rule that found it: the scheme and what it stands on.</param>
internal sealed record FoundIdentifier(TextSpan Span, string Scheme, string Value, string Rule);
