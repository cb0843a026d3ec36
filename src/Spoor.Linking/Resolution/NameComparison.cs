using Spoor.Model.Annotations;

namespace Spoor.Linking.Resolution;

/// <summary>How like two names are.</summary>
/// <param name="Score">From 0 to 1; 1 is the same name.</param>
/// <param name="Reason">One plain sentence: what makes them alike or tells them apart.</param>
public readonly record struct NameLikeness(double Score, string Reason);

/// <summary>
/// Compares two names of parties of a type. Must be symmetric and deterministic; Casework wires the comparison of Spoor.Names,
/// <see cref="FoldedName.Compare"/> is the strict default.
/// </summary>
public delegate NameLikeness NameComparison(string first, string second, EntityType type);
