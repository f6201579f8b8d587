using NhiGuard.Tool;

return await Verbs.RunAsync(args, Checkout.OfThisTool(), Console.Out);
