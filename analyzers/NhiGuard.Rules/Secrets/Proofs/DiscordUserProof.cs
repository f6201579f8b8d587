using System.Globalization;

namespace NhiGuard.Secrets;

/// <summary>The first part of a bot token is the bot's number, 17 to 20 digits, in base64.</summary>
internal sealed class DiscordUserProof : Proof
{
    public override bool Holds(string value) =>
        Base64.TryDecodeText(value.Substring(0, value.IndexOf('.'))) is { Length: >= 17 and <= 20 } number
        && number.All(c => c is >= '0' and <= '9');

    public override string Seal(string shaped, ExampleRandom random)
    {
        var number = (100_000_000 + random.Below(900_000_000)).ToString(CultureInfo.InvariantCulture)
            + (100_000_000 + random.Below(900_000_000)).ToString(CultureInfo.InvariantCulture);
        return Base64.EncodeUrl(number) + shaped.Substring(shaped.IndexOf('.'));
    }
}
