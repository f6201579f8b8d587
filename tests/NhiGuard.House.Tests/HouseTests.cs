using NhiGuard.House.Checks;

namespace NhiGuard.House;

/// <summary>The habits of the house that concern more than one rule.</summary>
[TestFixture]
public sealed class HouseTests
{
    private static readonly Checkout s_checkout = Checkout.OfThisTool();

    [Test]
    public void Arrows_point_at_the_rules() => Complaints.AreNone(ArrowCheck.Of(s_checkout));

    [Test]
    public void Projects_are_in_the_solution_and_say_what_they_are() => Complaints.AreNone(ProjectsCheck.Of(s_checkout));

    [Test]
    public void Files_keep_their_size() => Complaints.AreNone(SizeCheck.Of(s_checkout));

    [Test]
    public void No_file_holds_a_credential() => Complaints.AreNone(SecretCheck.Of(s_checkout));

    [Test]
    public void No_file_names_a_package_source_or_a_machine() => Complaints.AreNone(PlaceCheck.Of(s_checkout));

    [Test]
    public void Decisions_are_numbered() => Complaints.AreNone(DecisionCheck.Of(s_checkout));
}
