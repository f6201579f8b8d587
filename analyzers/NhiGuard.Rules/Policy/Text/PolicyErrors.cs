namespace NhiGuard;

/// <summary>Collects faults with the place and the path at which the reader stands.</summary>
internal sealed class PolicyErrors(PolicyText text)
{
    /// <summary>Nobody reads more; a hostile file must not make us write more.</summary>
    private const int Max = 100;

    private readonly List<(int Start, PolicyError Error)> _errors = [];
    private readonly List<string> _path = [];

    public bool Any => _errors.Count > 0;

    public bool Full => _errors.Count >= Max;

    public void Enter(string key) => _path.Add(key);

    public void Leave() => _path.RemoveAt(_path.Count - 1);

    public void Add(TextPart part, string message)
    {
        if (!Full)
        {
            var (line, column, length) = text.Place(part);
            _errors.Add((part.Start, new(message, string.Join(".", _path.Where(static key => key.Length > 0).Select(Words.Short)), line, column, length)));
        }
    }

    public IReadOnlyList<PolicyError> InOrder() => _errors.OrderBy(static e => e.Start).Select(static e => e.Error).ToArray();
}
