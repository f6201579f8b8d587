using System.Text;

namespace NhiGuard.Package;

/// <summary>A restored application of its own for one test.</summary>
internal sealed class Application
{
    private readonly string _project;

    /// <param name="name">Folder below <c>Applications</c>.</param>
    public Application(string name)
    {
        _project = name + ".csproj";
        Above = Path.Combine(Workspace.Root, "tests", TestContext.CurrentContext.Test.ID + "-" + Guid.NewGuid().ToString("n")[..6]);
        Folder = Path.Combine(Above, name);
        Files.Copy(Path.Combine(Workspace.Root, "applications", name), Folder);
    }

    /// <summary>The folder above the project's.</summary>
    public string Above { get; }

    /// <summary>The project's folder.</summary>
    public string Folder { get; }

    public string Output => Path.Combine(Folder, "bin", "Debug", "net10.0");

    public Application With(string file, string text, Encoding? encoding = null)
    {
        File.WriteAllText(Path.Combine(Folder, file), text, encoding ?? new UTF8Encoding(false));
        return this;
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public bool Has(string file) => File.Exists(Path.Combine(Folder, file));

    public bool HasOutput(string file) => File.Exists(Path.Combine(Output, file));

    public Run Build(params string[] arguments) =>
        Command(["build", _project, "--no-restore", "-v:m", "-nologo", "-m:1", .. arguments]);

    public Run Command(params string[] arguments) => Dotnet.Run(Folder, Workspace.Cache, arguments);
}
