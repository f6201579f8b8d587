// @references ai
// @policy agent.yaml
using Microsoft.Extensions.AI;

class Mail
{
    string Read(int count) => "";

    AITool Tool() => AIFunctionFactory.Create(Read, name: "read_mail");
}
