namespace NhiGuard.Secrets;

/// <summary>Aho-Corasick over all signatures: one table look-up a character, however many signatures there are.</summary>
internal sealed class SignatureAutomaton<T>
{
    private readonly byte[] _columns = new byte[128];
    private readonly int[] _next;
    private readonly T[][] _outputs;
    private readonly int _width;
    private readonly int _firstAccepting;

    /// <param name="signatures">Signatures in ASCII, each with what it stands for; order is kept among equals.</param>
    public SignatureAutomaton(IReadOnlyList<(string Signature, T Value)> signatures)
    {
        _width = 1;
        foreach (var c in signatures.SelectMany(s => s.Signature).Distinct())
        {
            _columns[c] = (byte)_width++;
        }

        var trie = new List<Node> { new(_width) };
        foreach (var (signature, value) in signatures)
        {
            Insert(trie, signature).Values.Add(value);
        }

        Link(trie);

        // Rows are numbered with the accepting ones last, so that the scanner needs a single comparison; a state is its row's offset.
        var order = trie.Where(n => n.Values.Count == 0).Concat(trie.Where(n => n.Values.Count > 0)).ToList();
        for (var row = 0; row < order.Count; row++)
        {
            order[row].State = row * _width;
        }

        _firstAccepting = order.Count(n => n.Values.Count == 0) * _width;
        _next = new int[order.Count * _width];
        foreach (var node in order)
        {
            for (var column = 0; column < _width; column++)
            {
                _next[node.State + column] = node.Next[column]!.State;
            }
        }

        _outputs = order.Where(n => n.Values.Count > 0).Select(n => n.Values.ToArray()).ToArray();
    }

    /// <summary>Reads from <paramref name="position"/> until a signature ends, and returns the position behind it; -1 at the end.</summary>
    public int Find(ScanText text, int position, ref int state)
    {
        var (next, columns, current) = (_next, _columns, state);
        for (var i = position; i < text.Length; i++)
        {
            var c = text[i];
            current = next[current + (c < columns.Length ? columns[c] : 0)];
            if (current >= _firstAccepting)
            {
                state = current;
                return i + 1;
            }
        }

        return -1;
    }

    /// <summary>Reads one character; true when a signature ends with it.</summary>
    public bool Step(char c, ref int state)
    {
        state = _next[state + (c < _columns.Length ? _columns[c] : 0)];
        return state >= _firstAccepting;
    }

    /// <summary>What ends in an accepting state.</summary>
    public T[] Outputs(int state) => _outputs[(state - _firstAccepting) / _width];

    private Node Insert(List<Node> trie, string signature)
    {
        var node = trie[0];
        foreach (var c in signature)
        {
            if (node.Next[_columns[c]] is not { } child)
            {
                child = new Node(_width);
                trie.Add(child);
                node.Next[_columns[c]] = child;
            }

            node = child;
        }

        return node;
    }

    private static void Link(List<Node> trie)
    {
        var root = trie[0];
        root.Fallback = root;
        var queue = new Queue<Node>();
        queue.Enqueue(root);
        while (queue.Count > 0)
        {
            var node = queue.Dequeue();
            for (var column = 0; column < node.Next.Length; column++)
            {
                var beyond = node == root ? root : node.Fallback!.Next[column]!;
                if (node.Next[column] is { } child)
                {
                    child.Fallback = beyond;
                    child.Values.AddRange(beyond.Values);
                    queue.Enqueue(child);
                }
                else
                {
                    node.Next[column] = beyond;
                }
            }
        }
    }

    private sealed class Node(int width)
    {
        public Node?[] Next { get; } = new Node?[width];

        public List<T> Values { get; } = [];

        public Node? Fallback { get; set; }

        public int State { get; set; }
    }
}
