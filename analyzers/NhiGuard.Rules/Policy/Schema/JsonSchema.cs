using System.Text;

namespace NhiGuard;

/// <summary>Writes shapes as JSON schema.</summary>
internal static class JsonSchema
{
    public static string Write(ObjectShape root)
    {
        var json = new JsonText();
        json.Open("{");
        json.Text("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.Text("title", "NhiGuard policy");
        Body(json, root);
        json.Close("}");
        return json.ToString();
    }

    private static void Body(JsonText json, PolicyShape shape)
    {
        switch (shape)
        {
            case ObjectShape mapping:
                Mapping(json, mapping);
                break;
            case MapShape map:
                json.Text("type", "object");
                MinProperties(json, map.NotEmpty);
                json.Open("propertyNames", "{");
                Body(json, map.Names);
                json.Close("}");
                json.Open("additionalProperties", "{");
                Body(json, map.Values);
                json.Close("}");
                break;
            case ListShape list:
                json.Text("type", "array");
                json.Raw("uniqueItems", "true");
                if (list.NotEmpty)
                {
                    json.Raw("minItems", "1");
                }

                json.Open("items", "{");
                Body(json, list.Items);
                json.Close("}");
                break;
            case EitherShape either:
                json.Open("anyOf", "[");
                foreach (var option in either.Options)
                {
                    json.OpenItem("{");
                    Body(json, option);
                    json.Close("}");
                }

                json.Close("]");
                break;
            case ChoiceShape choice:
                json.Texts("enum", choice.Values);
                break;
            case LiteralShape literal:
                json.Raw("const", literal.Value);
                break;
            case DecimalShape:
                json.Text("type", "number");
                break;
            case ScalarShape:
                json.Texts("type", ["string", "number", "boolean"]);
                break;
            case NumberShape number:
                json.Text("type", "integer");
                json.Raw("minimum", number.Least.ToString(System.Globalization.CultureInfo.InvariantCulture));
                json.Raw("maximum", number.Most.ToString(System.Globalization.CultureInfo.InvariantCulture));
                break;
            case TextShape text:
                json.Text("type", "string");
                json.Text("pattern", text.Pattern);
                json.Raw("maxLength", TextShape.MaxLength.ToString(System.Globalization.CultureInfo.InvariantCulture));
                break;
        }
    }

    private static void Mapping(JsonText json, ObjectShape mapping)
    {
        json.Text("type", "object");
        json.Raw("additionalProperties", "false");
        if (mapping.Keys.Any(static key => key.Required))
        {
            json.Texts("required", mapping.Keys.Where(static key => key.Required).Select(static key => key.Name));
        }

        MinProperties(json, mapping.NotEmpty);
        if (mapping.ExactlyOneOf.Count > 0)
        {
            json.Raw("oneOf", $"[{string.Join(", ", mapping.ExactlyOneOf.Select(static key => $"{{\"required\": [\"{key}\"]}}"))}]");
        }

        json.Open("properties", "{");
        foreach (var key in mapping.Keys)
        {
            json.Open(key.Name, "{");
            json.Text("description", key.Description);
            Body(json, key.Shape);
            json.Close("}");
        }

        json.Close("}");
    }

    private static void MinProperties(JsonText json, bool notEmpty)
    {
        if (notEmpty)
        {
            json.Raw("minProperties", "1");
        }
    }

    /// <summary>Indented JSON, no more of it than a schema needs.</summary>
    private sealed class JsonText
    {
        private readonly StringBuilder _text = new();
        private int _depth;
        private bool _first = true;

        public void Open(string bracket)
        {
            _text.Append(bracket);
            _depth++;
            _first = true;
        }

        public void Open(string name, string bracket)
        {
            Name(name);
            Open(bracket);
        }

        public void OpenItem(string bracket)
        {
            Line(comma: !_first);
            Open(bracket);
        }

        public void Close(string bracket)
        {
            _depth--;
            Line(comma: false);
            _text.Append(bracket);
            _first = false;
        }

        public void Text(string name, string value) => Raw(name, Quoted(value));

        public void Texts(string name, IEnumerable<string> values) => Raw(name, $"[{string.Join(", ", values.Select(Quoted))}]");

        public void Raw(string name, string value)
        {
            Name(name);
            _text.Append(value);
        }

        public override string ToString() => _text.Append('\n').ToString();

        private static string Quoted(string value) => $"\"{value.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";

        private void Name(string name)
        {
            Line(comma: !_first);
            _first = false;
            _text.Append(Quoted(name)).Append(": ");
        }

        private void Line(bool comma) => _text.Append(comma ? ",\n" : "\n").Append(' ', _depth * 2);
    }
}
