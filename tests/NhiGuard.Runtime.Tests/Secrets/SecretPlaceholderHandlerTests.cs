using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;

namespace NhiGuard.Tests;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class SecretPlaceholderHandlerTests
{
    private const string Constant = SecretRef.Prefix + "CRM_API_KEY";

    private readonly TestSecrets _secrets = new();
    private NhiGuardRuntime _guard = null!;
    private HttpClient _http = null!;

    [SetUp]
    public void SetUp()
    {
        _guard = TestGuard.Create(secrets: _secrets);
        _http = new(new SecretPlaceholderHandler(_guard, new SocketsHttpHandler { AllowAutoRedirect = false }));
    }

    [TearDown]
    public async Task TearDown()
    {
        _http.Dispose();
        await _guard.DisposeAsync();
    }

    [Test]
    public async Task PlaceholderIsReplacedOnTheWireAndNowhereElse()
    {
        await using var server = new LoopbackServer();
        using var request = new HttpRequestMessage(HttpMethod.Get, server.Address(path: "/?q=" + Constant));
        request.Headers.Authorization = new("Bearer", SecretRef.For("CRM_API_KEY"));
        request.Headers.Add("X-Api-Key", Constant);
        await InCallAsync(() => _http.SendAsync(request));
        Assert.Multiple(() =>
        {
            Assert.That(server.Requests.Single(), Does.Contain("Authorization: Bearer " + _secrets.Crm).And.Contain("X-Api-Key: " + _secrets.Crm));
            Assert.That(server.Requests.Single().Split('\n')[0], Does.Contain("nhiguard:secret/CRM_API_KEY"), "an address is no header");
            Assert.That(request.Headers.Authorization, Is.EqualTo(new AuthenticationHeaderValue("Bearer", Constant)));
            Assert.That(request.Headers.GetValues("X-Api-Key"), Is.EqualTo(new[] { Constant }));
        });
    }

    [Test]
    public async Task AnotherHostIsRefusedBeforeAnythingIsSent()
    {
        await using var server = new LoopbackServer();
        var refused = await InCallAsync(() => SendAsync(server.Address("127.0.0.1")));
        Assert.That((refused?.Verdict.Reason, server.Requests.Count), Is.EqualTo((Reasons.HostNotGranted, 0)));
    }

    [Test]
    public async Task OutsideOfItsToolASecretIsRefused()
    {
        await using var server = new LoopbackServer();
        var refused = Assert.ThrowsAsync<SecretRefusedException>(() => SendAsync(server.Address()));
        var other = await InCallAsync(() => SendAsync(server.Address()), "search_docs");
        Assert.That((refused!.Verdict.Reason, other?.Verdict.Reason, server.Requests.Count), Is.EqualTo((Reasons.OutsideToolCall, Reasons.SecretNotGranted, 0)));
    }

    [Test]
    public async Task SecretDoesNotTravelInTheClearToAnotherMachine()
    {
        var refused = await InCallAsync(() => SendAsync(new("http://crm.contoso.com/")));
        Assert.That(refused?.Verdict.Reason, Is.EqualTo(Reasons.NotEncrypted));
    }

    [Test]
    public async Task UsesRunOut()
    {
        await using var server = new LoopbackServer();
        var refused = await InCallAsync(async () =>
        {
            await SendAsync(server.Address());
            await SendAsync(server.Address());
            return await SendAsync(server.Address());
        });
        Assert.That((refused?.Verdict.Reason, server.Requests.Count), Is.EqualTo((Reasons.LeaseUsedUp, 2)));
    }

    [Test]
    public async Task ApplicationsOwnSecretIsCarriedOutsideOfCalls()
    {
        await using var server = new LoopbackServer();
        await SendAsync(server.Address(), "MODEL_KEY");
        Assert.That(server.Requests.Single(), Does.Contain(_secrets.Model));
    }

    [Test]
    public async Task RedirectWithinTheAuthorityKeepsTheSecret()
    {
        await using var server = new LoopbackServer(static request =>
            request.Contains("GET /new") ? "HTTP/1.1 200 OK" : "HTTP/1.1 302 Found\r\nLocation: /new");
        await InCallAsync(() => SendAsync(server.Address()));
        Assert.That(server.Requests, Has.Count.EqualTo(2).And.All.Contains(_secrets.Crm));
    }

    [Test]
    public async Task RedirectElsewhereGoesWithoutTheSecret()
    {
        await using var elsewhere = new LoopbackServer();
        await using var server = new LoopbackServer(_ => $"HTTP/1.1 307 Temporary Redirect\r\nLocation: {elsewhere.Address("127.0.0.1")}");
        await InCallAsync(() => SendAsync(server.Address()));
        Assert.Multiple(() =>
        {
            Assert.That(server.Requests.Single(), Does.Contain(_secrets.Crm));
            Assert.That(elsewhere.Requests.Single(), Does.Not.Contain(_secrets.Crm).And.Not.Contain(SecretRef.Prefix));
        });
    }

    [Test]
    public async Task RedirectsAreFollowedAsThePlatformDoes()
    {
        await using var server = new LoopbackServer(static request => request.Contains(" /end") ? "HTTP/1.1 204 No Content" : "HTTP/1.1 303 See Other\r\nLocation: /end");
        using var response = await _http.PostAsync(server.Address(), new StringContent(""));
        Assert.Multiple(() =>
        {
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
            Assert.That(server.Requests[1], Does.StartWith("GET /end"));
        });
    }

    [Test]
    public async Task EndlessRedirectsEnd()
    {
        await using var server = new LoopbackServer(static _ => "HTTP/1.1 302 Found\r\nLocation: /");
        using var response = await _http.GetAsync(server.Address());
        Assert.That((response.StatusCode, server.Requests.Count), Is.EqualTo((HttpStatusCode.Found, Redirects.Max + 1)));
    }

    [Test]
    public void HandlerThatRedirectsByItselfIsRefused()
    {
        using var http = new HttpClient(new SecretPlaceholderHandler(_guard, new HttpClientHandler()));
        var error = Assert.ThrowsAsync<InvalidOperationException>(() => http.GetAsync("http://localhost:1/"));
        Assert.That(error!.Message, Does.Contain("AllowAutoRedirect"));
    }

    [Test]
    public async Task FactoryClientsCarrySecrets()
    {
        await using var server = new LoopbackServer();
        await using var services = new ServiceCollection()
            .AddSingleton(_guard)
            .AddHttpClient("crm").AddNhiGuardSecrets().Services
            .BuildServiceProvider();
        var http = services.GetRequiredService<IHttpClientFactory>().CreateClient("crm");
        http.DefaultRequestHeaders.Add("X-Api-Key", Constant);
        await InCallAsync(() => http.GetAsync(server.Address()));
        Assert.That(server.Requests.Single(), Does.Contain(_secrets.Crm));
    }

    [TestCase("")]
    [TestCase("two words")]
    [TestCase("a,b")]
    [TestCase("ключ")]
    public void NameThatCannotStandInAHeaderIsRefused(string name) => Assert.Throws<ArgumentException>(() => SecretRef.For(name));

    private async Task<HttpResponseMessage> SendAsync(Uri address, string secret = "CRM_API_KEY")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("X-Api-Key", SecretRef.For(secret));
        return await _http.SendAsync(request);
    }

    private async Task<SecretRefusedException?> InCallAsync(Func<Task<HttpResponseMessage>> send, string tool = "create_ticket")
    {
        SecretRefusedException? refusal = null;
        await _guard.InvokeAsync(TestGuard.Call(tool), new FakeTool(body: async _ =>
        {
            try
            {
                (await send()).Dispose();
            }
            catch (SecretRefusedException refused)
            {
                refusal = refused;
            }
        }));
        return refusal;
    }
}
