using Spoor.Model.Casefile;
using Spoor.Tests.Contracts;

namespace Spoor.Tests.Store;

public sealed class SqliteCaseStoreContractTests : CaseStoreContract
{
    private readonly CaseFolder folder = new();

    protected override ICaseStore Open() => folder.OpenNew();

    protected override void CleanUp() => folder.Dispose();
}
