const string early = {|NHI1001:"{{secret:groq-api-key}}"|};
Console.WriteLine(Later());
const string late = {|NHI1001:"{{secret:groq-api-key:2}}"|};
Console.WriteLine(Early());

switch (args.Length)
{
    case 1:
        const string inCase = {|NHI1001:"{{secret:groq-api-key:3}}"|};
        break;
    default:
        Console.WriteLine(inCase);
        break;
}

string Later() => late;
string Early() => early;
