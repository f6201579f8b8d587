// @stubs web
using System.Workflow.ComponentModel;

public static class WorkflowWrites
{
    public static void Save(Activity activity, Stream stream) => activity.Save(stream);

    // Another thing of that name.
    public static System.Diagnostics.Activity? Trace() => System.Diagnostics.Activity.Current;
}
