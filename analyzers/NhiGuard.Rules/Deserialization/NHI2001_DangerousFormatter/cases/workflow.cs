// @stubs web
using System.Workflow.ComponentModel;

public static class WorkflowUses
{
    public static Activity Load(Stream stream) => {|NHI2001:Activity.Load(stream, null)|};
}
