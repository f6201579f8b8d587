using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NhiGuard.Secrets;

namespace NhiGuard.Tests;

public sealed class SecretRedactorTests
{
    private const string Value = "p\"äß+/w&d=<k>?";

    [TestCaseSource(nameof(Forms))]
    public void LeasedValueIsFoundInEveryForm(string form)
    {
        var cleaned = Redactor(Value).Redact($"before {form} after");
        Assert.Multiple(() =>
        {
            Assert.That(cleaned, Does.Contain("[redacted:CRM]"));
            Assert.That(cleaned, Does.StartWith("before ").And.EndsWith(" after"));
        });
    }

    [Test]
    public void Base64LeavesNoPartOfTheValueAtAnyAlignment([Range(0, 8)] int before, [Range(0, 3)] int after)
    {
        var encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(new string('x', before) + Value + new string('y', after)));
        var cleaned = Redactor(Value).Redact(encoded);
        var head = cleaned.Split('[')[0];
        Assert.That(head.Length * 6 / 8, Is.LessThanOrEqualTo(before), cleaned);
    }

    [Test]
    public void EveryPlaceIsTakenOut() =>
        Assert.That(Redactor(Value).Redact($"{Value}{Value} and {Value}"), Is.EqualTo("[redacted:CRM][redacted:CRM] and [redacted:CRM]"));

    [Test]
    public void LeasedValueWinsOverItsFormat()
    {
        var secret = SecretExamples.Create("openai-project-key", 5);
        Assert.That(Redactor(secret).Redact($"key={secret}."), Is.EqualTo("key=[redacted:CRM]."));
    }

    [Test]
    public void TextWithoutASecretIsTheSameInstance()
    {
        var text = new string("Within 30 days.");
        Assert.That(Redactor(Value).Redact(text), Is.SameAs(text));
    }

    [Test]
    public void ShortValuesAreNoNeedles() => Assert.That(Redactor("abc").Redact("abcdef"), Is.EqualTo("abcdef"));

    [Test]
    public void ForgottenValueIsNotLookedForAnyMore()
    {
        var leased = new LeasedValues();
        var value = new LeasedValue("CRM", Value);
        leased.Add(value);
        leased.Remove(value);
        Assert.That(new SecretRedactor(leased).Redact(Value), Is.EqualTo(Value));
    }

    [Test]
    public void PropertyNamesAreTextToo()
    {
        var cleaned = (JsonElement)Redactor(Value).Redact(JsonSerializer.SerializeToElement(new Dictionary<string, object> { [Value] = 1 }))!;
        Assert.That(cleaned.EnumerateObject().Single().Name, Is.EqualTo("[redacted:CRM]"));
    }

    [Test]
    public void NumbersAndOrderOfJsonAreKept()
    {
        using var document = JsonDocument.Parse($$"""{"a":1e400,"b":[null,true,"{{JsonEncodedText.Encode(Value)}}"],"a":0.10}""");
        var cleaned = (JsonElement)Redactor(Value).Redact(document.RootElement)!;
        Assert.That(cleaned.GetRawText(), Is.EqualTo("""{"a":1e400,"b":[null,true,"[redacted:CRM]"],"a":0.10}"""));
    }

    [Test]
    public void TooDeepIsRefusedAndNotHalfSearched()
    {
        var deep = new string('[', 1000) + new string(']', 1000);
        using var document = JsonDocument.Parse(deep, new() { MaxDepth = 2000 });
        Assert.Throws<InvalidDataException>(() => Redactor(Value).Redact(document.RootElement));
    }

    private static SecretRedactor Redactor(string value)
    {
        var leased = new LeasedValues();
        leased.Add(new("CRM", value));
        return new(leased);
    }

    private static IEnumerable<TestCaseData> Forms()
    {
        var bytes = Encoding.UTF8.GetBytes(Value);
        var base64 = Convert.ToBase64String(bytes);
        yield return Form("plain", Value);
        yield return Form("base64", base64);
        yield return Form("base64 in basic authentication", Convert.ToBase64String([.. "user:"u8, .. bytes]));
        yield return Form("base64url", base64.Replace('+', '-').Replace('/', '_').TrimEnd('='));
        yield return Form("hex, lower", Convert.ToHexString(bytes).ToLowerInvariant());
        yield return Form("hex, upper", Convert.ToHexString(bytes));
        yield return Form("percent", Uri.EscapeDataString(Value));
        yield return Form("percent, lower", Uri.EscapeDataString(Value).ToLowerInvariant());
        yield return Form("JSON", JsonEncodedText.Encode(Value).ToString());
        yield return Form("JSON, relaxed", JsonEncodedText.Encode(Value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString());
    }

    private static TestCaseData Form(string name, string form) => new TestCaseData(form).SetArgDisplayNames(name);
}
