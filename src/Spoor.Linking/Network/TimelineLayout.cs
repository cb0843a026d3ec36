using Spoor.Model.Network;

namespace Spoor.Linking.Network;

/// <summary>Lays a timeline out: three lanes over one axis.</summary>
public static class TimelineLayout
{
    /// <summary>The picture.</summary>
    public static TimelinePicture Lay(IReadOnlyList<TimelineItem> items) => new(0, 0, [], [], []);
}
