public static class ServiceIds
{
    public const string Assistant = "asst_pO8mHgVYqJ4Bq9t1ZkX2cRwE";
    public const string Thread = "thread_k2Lw9QmTzVb6XnYd3RfC7sJa";
    public const string Completion = "chatcmpl-9xQ2mWvYt7RbKc3LzHnD5sJfA1eUo";
    public const string Batch = "file-7HnQ2vRkXw9TzLmC4bYdJs";
    public const string Customer = "cus_QxT7mLw2VbZk9R";
    public const string Intent = "pi_3PqLmX2eZvKYlo2C1gQfT9sB";
    public const string Publishable = "pk_live_";
    public const string SlackChannel = "C07QK4MZT2B";
    public const string Ulid = "01J8ZQ4T7V9M3K5X2R6W0B1CDE";
    public const string Commit = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b";
    public const string S3Version = "3sL4kqtJlcpXroDTDmJ.rmSpXd3dIbrHY";
    public const string Tenant = "72f988bf-86f1-41af-91ab-2d7cd011db47";
}
