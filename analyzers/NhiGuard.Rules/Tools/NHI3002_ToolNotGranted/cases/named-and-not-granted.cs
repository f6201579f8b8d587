// @references ai
// @policy agents.yaml
using Microsoft.Extensions.AI;

class Mail
{
    static void Delete(int id) { }

    IList<AITool> Tools() => [new ApprovalRequiredAIFunction(AIFunctionFactory.Create(Delete, {|NHI3002:"delete_mail"|}))];
}
