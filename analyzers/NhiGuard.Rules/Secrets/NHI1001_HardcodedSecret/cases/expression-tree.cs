using System.Linq.Expressions;

public sealed class User
{
    public string Token { get; set; } = "";

    public static Expression<Func<User, bool>> Filter => user => user.Token == {|NHI1001:"{{secret:github-personal-token}}"|};

    public static IQueryable<User> Query(IQueryable<User> users) => from user in users where user.Token == {|NHI1001:"{{secret:anthropic-api-key}}"|} select user;
}
