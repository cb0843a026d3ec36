using Spoor.Model.Casefile;

namespace Spoor.Tests.Contracts;

public sealed class MemoryCaseStoreTests : CaseStoreContract
{
    protected override ICaseStore Open() => new MemoryCaseStore();
}
