namespace NhiGuard.Secrets;

/// <summary>Microsoft Azure and Entra. The identifiable keys carry a signature and a checksum, so they need no label beside them.</summary>
internal static class AzureFormats
{
    private const string Storage = "https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage";
    private const string Messaging = "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas";
    private const string Cosmos = "https://learn.microsoft.com/azure/cosmos-db/secure-access-to-data";
    private const string Search = "https://learn.microsoft.com/azure/search/search-security-api-keys";
    private const string AiServices = "https://learn.microsoft.com/azure/ai-services/authentication";

    // Bytes of an identifiable key, in base64: random, four characters of signature, checksum.
    private const string Head32 = "[A-Za-z0-9+/]{33}";
    private const string Tail32 = "[A-P]{1}[A-Za-z0-9+/]{5}=";
    private const string Head64 = "[A-Za-z0-9+/]{76}";
    private const string Tail64 = "[A-Za-z0-9+/]{5}[AQgw]{1}==";

    // The common annotated key: 52 random characters, signature, month, platform and provider fields, provider, checksum.
    private const string Annotated = "[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{1}[A-L]{1}[A-Za-z0-9]{16}";
    private const string Checksum = "[A-Za-z0-9]{4}";

    public static IReadOnlyList<SecretFormat> All { get; } =
    [
        new("azure-storage-account-key", "Azure", "storage account key", "<AccountKey=>[A-Za-z0-9+/]{86}==", 4.5, Storage),
        new("azure-storage-key", "Azure", "storage key", Head64 + "+ASt" + Tail64, 4.5, Storage, Proof.Marvin("Default0")),
        new("azure-sas-token", "Azure", "shared access signature", "<(&|?|&amp;)sig=>[A-Za-z0-9%+/]{42,80}%3D", 4, "https://learn.microsoft.com/azure/storage/common/storage-sas-overview"),
        new("azure-cosmos-account-key", "Azure", "Cosmos DB account key", "<.documents.azure.com:443/;AccountKey=>[A-Za-z0-9+/]{86}==", 4.5, Cosmos),
        new("azure-cosmos-key", "Azure", "Cosmos DB key", Head64 + "ACDb" + Tail64, 4.5, Cosmos, Proof.Marvin("MastRW00", "MastRO00", "SystRW00", "SystRO00", "SysAll00", "Resour00", "Encryp00")),
        new("azure-shared-access-key", "Azure", "shared access key", "<SharedAccessKey=>[A-Za-z0-9+/]{43}=", 4, Messaging),
        new("azure-service-bus-key", "Azure", "Service Bus key", Head32 + "+ASb" + Tail32, 4, Messaging, Proof.Marvin("Send0000", "Listen00", "Manage00", "System00", "Unknown0")),
        new("azure-event-hub-key", "Azure", "Event Hubs key", Head32 + "+AEh" + Tail32, 4, Messaging, Proof.Marvin("Send0000", "Listen00", "Manage00", "System00", "Unknown0")),
        new("azure-relay-key", "Azure", "Relay key", Head32 + "+ARm" + Tail32, 4, Messaging, Proof.Marvin("Send0000", "Listen00", "Manage00", "Unknown0")),
        new("azure-iot-key", "Azure", "IoT Hub key", Head32 + "AIoT" + Tail32, 4, "https://learn.microsoft.com/azure/iot-hub/iot-hub-dev-guide-sas", Proof.Marvin("IoTHub00", "DpsKey00", "Device00")),
        new("azure-redis-key", "Azure", "Cache for Redis key", Head32 + "AzCa" + Tail32, 4, "https://learn.microsoft.com/azure/azure-cache-for-redis/cache-configure", Proof.Marvin("Access00")),
        new("azure-search-query-key", "Azure", "AI Search query key", "[A-Za-z0-9]{42}AzSe[A-D]{1}[A-Za-z0-9]{5}", 4, Search, Proof.Marvin("Query000")),
        new("azure-search-admin-key", "Azure", "AI Search admin key", "[A-Za-z0-9]{42}AzSe[A-D]{1}[A-Za-z0-9]{5}", 4, Search, Proof.Marvin("PAdmin00")),
        new("azure-function-key", "Azure", "Functions key", "[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{5}[AQgw]{1}==", 4, "https://learn.microsoft.com/azure/azure-functions/function-keys-how-to", Proof.Marvin("Functi00", "Master00", "System00")),
        new("azure-container-registry-key", "Azure", "Container Registry password", "[A-Za-z0-9+/]{42}+ACR[A-D]{1}[A-Za-z0-9+/]{5}", 4, "https://learn.microsoft.com/azure/container-registry/container-registry-authentication", Proof.Marvin("ACRDflt0")),
        new("azure-batch-key", "Azure", "Batch account key", Head64 + "+ABa" + Tail64, 4.5, "https://learn.microsoft.com/azure/batch/accounts", Proof.Marvin("AbAcct00")),
        new("azure-api-management-key", "Azure", "API Management key", Head64 + "APIM" + Tail64, 4.5, "https://learn.microsoft.com/azure/api-management/api-management-subscriptions", Proof.Marvin("Tenant00", "IoTHub00", "Gatewy00", "GitKey00")),
        new("azure-ai-services-key", "Azure", "AI services or OpenAI key", Annotated + "ACOG" + Checksum, 4.5, AiServices),
        new("azure-devops-token", "Azure DevOps", "personal access token", Annotated + "AZDO" + Checksum, 4.5, "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate"),
        new("azure-app-configuration-key", "Azure", "App Configuration key", Annotated + "AZAC" + Checksum, 4.5, "https://learn.microsoft.com/azure/azure-app-configuration/howto-disable-access-key-authentication"),
        new("azure-maps-key", "Azure", "Maps key", Annotated + "AZMP" + Checksum, 4.5, "https://learn.microsoft.com/azure/azure-maps/azure-maps-authentication"),
        new("azure-communication-key", "Azure", "Communication Services key", Annotated + "AZCS" + Checksum, 4.5, "https://learn.microsoft.com/azure/communication-services/concepts/authentication"),
        new("azure-event-grid-key", "Azure", "Event Grid key", Annotated + "AZEG" + Checksum, 4.5, "https://learn.microsoft.com/azure/event-grid/security-authentication"),
        new("entra-client-secret", "Microsoft Entra", "client secret", "[A-Za-z0-9_~.]{3}[0-9]{1}Q~[A-Za-z0-9_~.-]{31,34}", 3.5, "https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials"),
        new("azure-fluid-relay-key", "Azure", "Fluid Relay key", Annotated + "AZFR" + Checksum, 4.5, "https://learn.microsoft.com/azure/azure-fluid-relay/"),
        new("azure-mixed-reality-key", "Azure", "Mixed Reality key", Annotated + "AZMR" + Checksum, 4.5, "https://learn.microsoft.com/azure/spatial-anchors/concepts/authentication"),
        new("azure-annotated-key", "Azure", "annotated key", Annotated + "[A-Za-z]{1}[A-Za-z0-9]{3}" + Checksum, 4.5, "https://learn.microsoft.com/purview/sit-defn-azure-storage-account-key"),
        new("azure-event-grid-identifiable-key", "Azure", "Event Grid key", Head32 + "AZEG" + Tail32, 4, "https://learn.microsoft.com/azure/event-grid/security-authentication", Proof.Marvin("SendRecv")),
        new("azure-machine-learning-key", "Azure", "Machine Learning web service key", Head64 + "+AMC" + Tail64, 4.5, "https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-online-endpoint", Proof.Marvin("Classic0")),
        new("azure-signalr-key", "Azure", "SignalR key", "<.service.signalr.net;AccessKey=>[A-Za-z0-9+/]{43}=", 4, "https://learn.microsoft.com/azure/azure-signalr/concept-connection-string"),
        new("azure-web-pubsub-key", "Azure", "Web PubSub key", "<.webpubsub.azure.com;AccessKey=>[A-Za-z0-9+/]{43}=", 4, "https://learn.microsoft.com/azure/azure-web-pubsub/howto-websocket-connect"),
        new("azure-communication-access-key", "Azure", "Communication Services access key", "<.communication.azure.com/;(accesskey|accessKey|AccessKey)=>[A-Za-z0-9+/]{86}==", 4.5, "https://learn.microsoft.com/azure/communication-services/concepts/authentication"),
        new("azure-app-configuration-secret", "Azure", "App Configuration secret", "<.azconfig.io;Id=[A-Za-z0-9+/:_=-]{4,64};Secret=>[A-Za-z0-9+/]{43}=", 4, "https://learn.microsoft.com/azure/azure-app-configuration/howto-disable-access-key-authentication"),
        new("azure-openai-key", "Azure OpenAI", "API key", FormatParts.Labelled("AZURE_OPENAI_API_KEY", "AZURE_OPENAI_KEY", "AzureOpenAI:ApiKey", "AzureOpenAI__ApiKey", "AzureOpenAIApiKey") + "[a-f0-9]{32}", 3, "https://learn.microsoft.com/azure/ai-services/openai/reference"),
        new("azure-subscription-key", "Azure", "AI services key", FormatParts.Labelled("Ocp-Apim-Subscription-Key", "subscription-key") + "[a-f0-9]{32}", 3, AiServices),
        new("azure-devops-legacy-token", "Azure DevOps", "personal access token", FormatParts.Labelled("AZURE_DEVOPS_EXT_PAT", "AZURE_DEVOPS_PAT", "AZURE_DEVOPS_TOKEN", "AZDO_PAT", "ADO_PAT") + "[a-z2-7]{52}", 3.8, "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate", Proof.AzureDevOps),
        new("power-automate-trigger", "Microsoft Power Automate", "signature of a trigger's address", "</triggers/[A-Za-z0-9_-]{4,80}/paths/invoke?[A-Za-z0-9=&%.;-]{10,200}sig=>[A-Za-z0-9_-]{43}", 4, "https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app"),
        new("entra-refresh-token", "Microsoft Entra", "refresh token", "(0|1).A[A-Za-z0-9_-]{50,200}.Ag[A-Za-z0-9_-]{250,4096}", 4.5, "https://learn.microsoft.com/entra/identity-platform/refresh-tokens"),
    ];
}
