using Microsoft.Extensions.Logging;

namespace NhiGuard;

internal static partial class AdapterLog
{
    [LoggerMessage(102, LogLevel.Warning, "The policy does not name the agent {Agent}, so it may call nothing")]
    public static partial void UnknownAgent(this ILogger logger, string agent);

    [LoggerMessage(103, LogLevel.Warning,
        "Not covered: IncludeDetailedErrors hands the messages of exceptions to the model of {Agent}, past the guard")]
    public static partial void DetailedErrors(this ILogger logger, string agent);
}
