using System.ComponentModel.DataAnnotations;

class Account
{
    [Display(Name = "Password", Prompt = "At least 8 characters")]
    [RegularExpression("^(?=.*[0-9]).{8,}$", ErrorMessage = "The password needs a digit")]
    public string Password { get; set; } = string.Empty;

    public void Check(IDictionary<string, string> errors)
    {
        errors.Add("Password", "The password is too short");
        errors["password"] = "Required";
        throw new ArgumentException("password", nameof(Password));
    }
}
