namespace NhiGuard.Secrets;

/// <summary>SplitMix64: the same examples from the same seed on every framework. Examples only; nothing here is secret.</summary>
internal sealed class ExampleRandom
{
    private ulong _state;

    public ExampleRandom(ulong seed) => _state = seed;

    public int Below(int limit)
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15UL;
            var z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return (int)((z ^ (z >> 31)) % (ulong)limit);
        }
    }
}
