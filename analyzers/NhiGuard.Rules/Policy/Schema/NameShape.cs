using System.Globalization;

namespace NhiGuard;

/// <summary>A name that the author chooses; compared ordinally, so everything that only looks like another name is refused.</summary>
/// <param name="noun">The thing that has the name, with its article.</param>
/// <param name="plural">What several such names are called.</param>
/// <param name="spaces">True when the name may hold spaces, as an agent's may.</param>
public sealed class NameShape(string noun, string plural, bool spaces = false)
    : TextShape(plural, spaces ? @"^[^\s*]([^*]*[^\s*])?$" : @"^[^\s*]+$", $"the name of {noun}")
{
    /// <inheritdoc />
    public override string? Fault(string value)
    {
        if (value.Trim().Length == 0)
        {
            return $"{Expected} is empty";
        }

        if (value.Length > MaxLength)
        {
            return $"{Expected} is longer than {MaxLength} characters";
        }

        if (value.Contains('*'))
        {
            return $"wildcards are not supported in {Expected}: what is not written out is not granted";
        }

        if (value.Trim() != value)
        {
            return $"{Expected} begins or ends with white space";
        }

        return value.Any(Unwelcome)
            ? $"{Expected} holds white space or a character that cannot be seen{(spaces ? "" : "; is a comma missing?")}"
            : null;
    }

    private bool Unwelcome(char c) =>
        char.IsControl(c)
        || (char.IsWhiteSpace(c) && !(spaces && c == ' '))
        || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
