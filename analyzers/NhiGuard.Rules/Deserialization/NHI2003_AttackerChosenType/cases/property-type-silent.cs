using System.Reflection;
using System.Text.Json;

public static class SettingsBinder
{
    public static void Fill(object settings, JsonElement json)
    {
        foreach (var property in settings.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.CanWrite && json.TryGetProperty(property.Name, out var value))
            {
                property.SetValue(settings, value.Deserialize(property.PropertyType));
            }
        }
    }
}
