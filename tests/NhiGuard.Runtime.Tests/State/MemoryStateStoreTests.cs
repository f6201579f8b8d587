namespace NhiGuard.Tests;

public sealed class MemoryStateStoreTests
{
    private static readonly TimeSpan _minute = TimeSpan.FromMinutes(1);

    private readonly ManualTime _time = new();

    [Test]
    public void NoStretchOfTimeHoldsMoreThanTheLimit()
    {
        // Takes whenever the store lets it, at odd times, and looks back over every stretch.
        var store = new MemoryStateStore(_time);
        var random = new Random(7);
        List<TimeSpan> taken = [];
        var now = TimeSpan.Zero;
        for (var i = 0; i < 20_000; i++)
        {
            var step = TimeSpan.FromMilliseconds(random.Next(0, 4000));
            now += step;
            _time.Advance(step);
            if (Take(store, new StateLimit("a", 7, _minute, rolling: true)) < 0)
            {
                taken.Add(now);
            }
            else
            {
                Assert.That(now - taken[^7], Is.LessThan(_minute), "denied although there was room");
            }
        }

        Assert.That(Enumerable.Range(7, taken.Count - 7).All(i => taken[i] - taken[i - 7] >= _minute), Is.True);
    }

    [Test]
    public void BurstAtTheEdgeOfAWindowIsNotDoubled()
    {
        var store = new MemoryStateStore(_time);
        var limit = new StateLimit("a", 10, _minute, rolling: true);
        _time.Advance(TimeSpan.FromSeconds(59));
        Assert.That(Enumerable.Range(0, 10).Select(_ => Take(store, limit)), Is.All.EqualTo(-1));
        _time.Advance(TimeSpan.FromSeconds(2));
        Assert.That(Take(store, limit), Is.Zero);
        _time.Advance(TimeSpan.FromSeconds(57.999));
        Assert.That(Take(store, limit), Is.Zero);
        _time.Advance(TimeSpan.FromSeconds(0.001));
        Assert.That(Take(store, limit), Is.EqualTo(-1));
    }

    [Test]
    public void TotalDoesNotComeBack()
    {
        var store = new MemoryStateStore(_time);
        var limit = new StateLimit("a", 2, TimeSpan.FromDays(1), rolling: false);
        Assert.That(new[] { Take(store, limit), Take(store, limit), Take(store, limit) }, Is.EqualTo(new[] { -1, -1, 0 }));
        _time.Advance(TimeSpan.FromHours(23));
        Assert.That(Take(store, limit), Is.Zero);
    }

    [Test]
    public void NothingIsTakenFromAnyCounterWhereOneIsUsedUp()
    {
        var store = new MemoryStateStore(_time);
        var small = new StateLimit("small", 1, _minute, rolling: true);
        var large = new StateLimit("large", 2, _minute, rolling: true);
        Assert.That(Take(store, large, small), Is.EqualTo(-1));
        Assert.That(Enumerable.Range(0, 5).Select(_ => Take(store, large, small)), Is.All.EqualTo(1));
        Assert.That(Take(store, large), Is.EqualTo(-1), "the refused ones took nothing");
        Assert.That(Take(store, large), Is.Zero);
    }

    [Test]
    public async Task ExactUnderManyThreadsThatTakeInOppositeOrder()
    {
        var store = new MemoryStateStore(_time);
        var a = new StateLimit("a", 1000, _minute, rolling: true);
        var b = new StateLimit("b", 5000, TimeSpan.FromDays(1), rolling: false);
        var taken = await Task.WhenAll(Enumerable.Range(0, 64).Select(n => Task.Run(() =>
            Enumerable.Range(0, 200).Count(_ => (n % 2 == 0 ? Take(store, a, b) : Take(store, b, a)) < 0))));
        Assert.That(taken.Sum(), Is.EqualTo(1000));
        Assert.That(Enumerable.Range(0, 5000).Count(_ => Take(store, b) < 0), Is.EqualTo(4000));
    }

    [Test]
    public void ClockThatGoesBackFreesNothing()
    {
        var clock = new Wandering();
        var store = new MemoryStateStore(clock);
        var limit = new StateLimit("a", 1, _minute, rolling: true);
        clock.Now = TimeSpan.FromHours(5);
        Assert.That(Take(store, limit), Is.EqualTo(-1));
        clock.Now = TimeSpan.FromHours(1);
        Assert.That(Take(store, limit), Is.Zero);
        clock.Now = TimeSpan.FromHours(5) + _minute;
        Assert.That(Take(store, limit), Is.EqualTo(-1));
    }

    [Test]
    public async Task WhatIsUsedOnceIsNotUsedAgain()
    {
        var store = new MemoryStateStore(_time);
        var added = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(async () =>
            await store.TryAddAsync("nonce", _time.GetUtcNow() + _minute, default))));
        Assert.That(added.Count(static a => a), Is.EqualTo(1));
    }

    [Test]
    public async Task FullStoreFailsInsteadOfForgettingWhatIsNeeded()
    {
        var store = new MemoryStateStore(_time, capacity: 3);
        for (var i = 0; i < 3; i++)
        {
            Take(store, new StateLimit("k" + i, 1, _minute, rolling: true));
            await store.TryAddAsync("n" + i, _time.GetUtcNow() + _minute, default);
        }

        var fourth = new StateLimit("k3", 1, _minute, rolling: true);
        Assert.Throws<InvalidOperationException>(() => Take(store, fourth));
        Assert.ThrowsAsync<InvalidOperationException>(async () => await store.TryAddAsync("n3", _time.GetUtcNow() + _minute, default));
        Assert.That(Take(store, new StateLimit("k0", 1, _minute, rolling: true)), Is.Zero, "what is there is still counted");
        _time.Advance(_minute);
        Assert.That(Take(store, fourth), Is.EqualTo(-1), "what nobody needs any more makes room");
        Assert.That(await store.TryAddAsync("n3", _time.GetUtcNow() + _minute, default), Is.True);
    }

    [Test]
    public async Task ForgottenCounterBeginsAnew()
    {
        var store = new MemoryStateStore(_time);
        var limit = new StateLimit("a", 1, _minute, rolling: false);
        Take(store, limit);
        await store.ForgetAsync("a", default);
        await store.ForgetAsync("never there", default);
        Assert.That(Take(store, limit), Is.EqualTo(-1));
    }

    [Test]
    public void TakingAllocatesNothing()
    {
        var store = new MemoryStateStore(_time);
        StateLimit[] limits = [new("a", int.MaxValue, TimeSpan.FromDays(1), rolling: false), new("b", int.MaxValue, _minute, rolling: true)];

        // The times of a rate are kept in a list that doubles: 1100 leave room for the next 900.
        for (var i = 0; i < 1100; i++)
        {
            Take(store, limits);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 900; i++)
        {
            _ = store.TryTakeAsync(limits, default).Result;
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    private static int Take(MemoryStateStore store, params StateLimit[] limits)
    {
        var taking = store.TryTakeAsync(limits, default);
        Assert.That(taking.IsCompletedSuccessfully, Is.True);
        return taking.Result;
    }

    private sealed class Wandering : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }
}
