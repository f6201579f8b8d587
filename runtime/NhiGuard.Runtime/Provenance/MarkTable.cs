namespace NhiGuard;

/// <summary>Who has said something.</summary>
[Flags]
internal enum Marks : byte
{
    None = 0,
    User = 1,
    Trusted = 2,
    Internal = 4,
    Caller = 8,

    /// <summary>Somebody whose word counts nowhere.</summary>
    Others = 16,
}

/// <summary>Marks by hash, at most <see cref="MaxEntries"/> of them.</summary>
internal sealed class MarkTable
{
    /// <summary>What fits in: 512 Ki hashes in 9 MiB.</summary>
    public const int MaxEntries = 1 << 19;

    private ulong[] _keys = new ulong[256];
    private Marks[] _marks = new Marks[256];
    private int _count;

    /// <summary>True once something had to be left out.</summary>
    public bool IsFull { get; private set; }

    public Marks this[ulong key] => _marks[Slot(_keys, _marks, key)];

    public void Add(ulong key, Marks marks)
    {
        var slot = Slot(_keys, _marks, key);
        if (_marks[slot] == Marks.None)
        {
            if (_count == MaxEntries)
            {
                IsFull = true;
                return;
            }

            if (++_count > _keys.Length / 2)
            {
                Grow();
                slot = Slot(_keys, _marks, key);
            }
        }

        _keys[slot] = key;
        _marks[slot] |= marks;
    }

    private void Grow()
    {
        var keys = new ulong[_keys.Length * 2];
        var marks = new Marks[keys.Length];
        for (var i = 0; i < _keys.Length; i++)
        {
            if (_marks[i] != Marks.None)
            {
                var slot = Slot(keys, marks, _keys[i]);
                keys[slot] = _keys[i];
                marks[slot] = _marks[i];
            }
        }

        (_keys, _marks) = (keys, marks);
    }

    private static int Slot(ulong[] keys, Marks[] marks, ulong key)
    {
        var slot = (int)(key ^ (key >> 32)) & (keys.Length - 1);
        while (marks[slot] != Marks.None && keys[slot] != key)
        {
            slot = (slot + 1) & (keys.Length - 1);
        }

        return slot;
    }
}
