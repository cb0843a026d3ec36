using System.Reflection;

namespace Spoor.Tests.Rules;

public sealed class InstructionsTests
{
    [Fact]
    public void A_static_call_names_its_type()
    {
        var method = typeof(InstructionsTests).GetMethod(nameof(Calls), BindingFlags.NonPublic | BindingFlags.Static)!;

        Assert.Contains(typeof(Repository), Instructions.TypesIn(method));
        Assert.Contains(typeof(Path), Instructions.TypesIn(method));
    }

    private static string Calls(int way) => way switch
    {
        0 => Repository.Root,
        1 => Path.GetTempPath(),
        2 => "two",
        3 => "three",
        _ => "",
    };
}
