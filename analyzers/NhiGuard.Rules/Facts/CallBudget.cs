namespace NhiGuard;

/// <summary>What is left of the budgets that a call takes from.</summary>
public enum CallBudget : byte
{
    /// <summary>Enough for this call.</summary>
    Left,

    /// <summary>A run, this one or one that it descends from, has made all its calls.</summary>
    RunUsedUp,

    /// <summary>The tool has been called as often as may be in this stretch of time.</summary>
    RateUsedUp,
}
