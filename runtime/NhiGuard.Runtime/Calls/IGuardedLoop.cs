namespace NhiGuard;

/// <summary>The guard inside of something that calls tools, put there by whichever adapter came first. The others find it and leave it.</summary>
internal interface IGuardedLoop
{
    NhiGuardRuntime Guard { get; }

    string Agent { get; }

    /// <exception cref="InvalidOperationException">Somebody has taken the guard out since.</exception>
    void RequireInPlace();
}
