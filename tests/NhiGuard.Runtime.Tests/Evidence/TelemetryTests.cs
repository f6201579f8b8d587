using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace NhiGuard.Tests;

[NonParallelizable]
public sealed class TelemetryTests
{
    [Test]
    public async Task EachCallIsASpan()
    {
        var spans = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "NhiGuard",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Add,
        };
        ActivitySource.AddActivityListener(listener);
        await using var guard = TestGuard.Create();
        await guard.InvokeAsync(TestGuard.Call("export_customers"), new FakeTool());

        var span = spans.Single();
        Assert.Multiple(() =>
        {
            Assert.That(span.OperationName, Is.EqualTo("nhiguard.tool_call"));
            Assert.That(span.GetTagItem("nhiguard.agent"), Is.EqualTo(TestGuard.Agent));
            Assert.That(span.GetTagItem("nhiguard.tool"), Is.EqualTo("export_customers"));
            Assert.That(span.GetTagItem("nhiguard.decision"), Is.EqualTo("deny"));
            Assert.That(span.GetTagItem("nhiguard.rule"), Is.EqualTo("NHI3002"));
            Assert.That(span.GetTagItem("nhiguard.reason"), Is.EqualTo(Reasons.ToolNotGranted));
            Assert.That(span.GetTagItem("nhiguard.mode"), Is.EqualTo("enforce"));
            Assert.That(span.GetTagItem("nhiguard.policy_hash"), Is.EqualTo(guard.Policy.Hash));
        });
    }

    [Test]
    public async Task VerdictsAreCountedAndTimed()
    {
        var verdicts = new List<string>();
        var durations = 0;
        using var listener = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == "NhiGuard")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, count, tags, _) => verdicts.Add(
            $"{instrument.Name} {count} {string.Join(' ', tags.ToArray().Select(static t => t.Value))}"));
        listener.SetMeasurementEventCallback<double>((_, _, _, _) => durations++);
        listener.Start();
        await using var guard = TestGuard.Create();
        await guard.InvokeAsync(TestGuard.Call("search_docs"), new FakeTool());
        await guard.InvokeAsync(TestGuard.Call("send_mail"), new FakeTool());
        Assert.Multiple(() =>
        {
            Assert.That(verdicts, Is.EqualTo(new[]
            {
                "nhiguard.verdicts 1 call allow  granted enforce False",
                "nhiguard.verdicts 1 call deny NHI3005 approval-required enforce True",
            }));
            Assert.That(durations, Is.EqualTo(2));
        });
    }
}
