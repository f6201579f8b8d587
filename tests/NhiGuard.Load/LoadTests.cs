using NUnit.Framework;

namespace NhiGuard.Load;

/// <summary>The load, shortened.</summary>
[TestFixture]
internal sealed class LoadTests
{
    [Test]
    public async Task Limits_hold_to_the_call_while_the_policy_is_read_again()
    {
        var result = await LimitsLoad.RunAsync(64, 200_000, TextWriter.Null);
        Assert.That(result.IsExact, Is.True, $"{result.Ran} and {result.MeteredRan} calls in {result.Runs} runs; {result.RefusedReloads} reloads refused");
    }
}
