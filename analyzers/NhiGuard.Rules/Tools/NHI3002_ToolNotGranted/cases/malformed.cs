// @references ai
// @policy agents.yaml
// @broken
using Microsoft.Extensions.AI;

var client = Missing.Build().UseNhiGuard();
client.UseNhiGuard(nameof());
AITool tool = AIFunctionFactory.Create(Undefined.Method, name: nameof(Undefined));
AITool[] tools = [AIFunctionFactory.Create((Unknown x) => x, {|NHI3002:"refund"|}), AIFunctionFactory.Create(() => , "")];
var agent = new ChatClientAgent(client, name: ) { Name = 

class C : Missing, AIFunction { public override int Name => 3; }

class D : D { }
