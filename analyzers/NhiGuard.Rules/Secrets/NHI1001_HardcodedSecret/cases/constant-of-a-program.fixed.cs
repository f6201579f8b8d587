string early = Environment.GetEnvironmentVariable("GROQ_API_KEY") ?? throw new InvalidOperationException("Set GROQ_API_KEY.");
Console.WriteLine(Later());
const string late = "{{secret:groq-api-key:2}}";
Console.WriteLine(Early());

switch (args.Length)
{
    case 1:
        const string inCase = "{{secret:groq-api-key:3}}";
        break;
    default:
        Console.WriteLine(inCase);
        break;
}

string Later() => late;
string Early() => early;
