// @references ai
// @finding NHI0001
Console.WriteLine("The tools live in another assembly of the application.");
