namespace NhiGuard.Tests;

public sealed class PathTests
{
    [TestCase("notes/a.md", true)]
    [TestCase("./notes//a.md", true)]
    [TestCase("notes/", true)]
    [TestCase("notes/new/folder/a.md", true)]
    [TestCase("notes/inner/a.md", true, Description = "a link that stays inside")]
    [TestCase("a.md", false)]
    [TestCase("notes/../a.md", false)]
    [TestCase("notes/out/a.md", false, Description = "a link that leads out")]
    [TestCase("notes/out/../a.md", true, Description = "as every .NET API reads it: the link is gone before anybody follows it")]
    [TestCase("notes/file", false, Description = "a file that is a link")]
    [TestCase("notes/far/x", false, Description = "a link to a link that leads out")]
    [TestCase("notes/circle/x", false)]
    [TestCase("notes/root/etc/passwd", false, Description = "a link to /proc/self/root")]
    [TestCase("notes/dangling", false)]
    [TestCase("Notes/a.md", false)]
    [TestCase("notes\0/a.md", false)]
    [TestCase("notes/a\nb", false)]
    [TestCase("~/notes/a.md", false)]
    [TestCase("/proc/self/root/notes/a.md", false)]
    [TestCase("/proc/self/cwd/notes/a.md", false)]
    [TestCase("//notes/a.md", false)]
    [TestCase("\\\\?\\notes", false)]
    [TestCase("\\\\.\\pipe\\x", false)]
    [TestCase("file:///notes/a.md", false)]
    [TestCase("notes/%2E%2E/a", false)]
    [TestCase("", false)]
    [TestCase(" ", false)]
    public void Path_is_inside_after_links(string path, bool inside)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.At("notes/real"));
        Directory.CreateDirectory(folder.At("other"));
        File.CreateSymbolicLink(folder.At("notes/inner"), folder.At("notes/real"));
        File.CreateSymbolicLink(folder.At("notes/out"), folder.At("other"));
        File.CreateSymbolicLink(folder.At("notes/file"), "../other/a.md");
        File.CreateSymbolicLink(folder.At("notes/far"), "out");
        File.CreateSymbolicLink(folder.At("notes/circle"), "circle");
        File.CreateSymbolicLink(folder.At("notes/root"), "/proc/self/root");
        File.CreateSymbolicLink(folder.At("notes/dangling"), folder.At("nowhere"));

        Assert.That(
            ArgumentPolicies.Judge("within: [./notes]", path, contentRoot: folder.At("")),
            Is.EqualTo(inside ? Reasons.Granted : Reasons.PathNotGranted));
    }

    [Test]
    public void Folder_of_the_policy_may_be_a_link_itself()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.At("disk"));
        File.CreateSymbolicLink(folder.At("notes"), folder.At("disk"));

        Assert.That(ArgumentPolicies.Judge("within: [./notes]", "notes/a.md", contentRoot: folder.At("")), Is.EqualTo(Reasons.Granted));
        Assert.That(ArgumentPolicies.Judge("within: [./notes]", folder.At("disk/a.md"), contentRoot: folder.At("")), Is.EqualTo(Reasons.Granted));
    }

    [TestCase("C:\\notes\\a.md", true)]
    [TestCase("notes/a.md", true)]
    [TestCase("notes\\a.md:stream", false)]
    [TestCase("C:a.md", false)]
    [TestCase("notes\\NUL", false)]
    [TestCase("notes\\com1.txt", false)]
    [TestCase("notes\\COM\u00B9", false)]
    [TestCase("con .txt", false)]
    [TestCase("notes\\conference.txt", true)]
    [TestCase("notes\\a.md.", false)]
    [TestCase("notes\\a.md ", false)]
    [TestCase("PROGRA~1\\a", false)]
    [TestCase("\\\\?\\C:\\notes", false)]
    [TestCase("\\\\server\\share", false)]
    [TestCase("..\\a", true, Description = "left to the comparison of the full path")]
    public void Windows_names_that_mean_something_else(string path, bool plain) => Assert.That(PathText.IsPlain(path, windows: true), Is.EqualTo(plain));
}
