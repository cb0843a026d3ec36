using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Spoor.Model;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;

namespace Spoor.Store.Packing;

/// <summary>A list of the model is a JSON array.</summary>
internal sealed class ValueListConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(ValueList<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(ValueListConverter<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;
}

/// <inheritdoc cref="ValueListConverterFactory"/>
internal sealed class ValueListConverter<T> : JsonConverter<ValueList<T>>
{
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("A list begins with [");
        var element = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        var items = ImmutableArray.CreateBuilder<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(JsonSerializer.Deserialize(ref reader, element)!);
        }

        return ValueList.Create<T>(items.DrainToImmutable().AsSpan());
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        var element = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        writer.WriteStartArray();
        foreach (var item in value)
        {
            JsonSerializer.Serialize(writer, item, element);
        }

        writer.WriteEndArray();
    }
}

/// <summary>A span is [start, end].</summary>
internal sealed class TextSpanConverter : JsonConverter<TextSpan>
{
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray || !reader.Read()) throw new JsonException("A span begins with [");
        var start = reader.GetInt32();
        reader.Read();
        var end = reader.GetInt32();
        if (!reader.Read() || reader.TokenType != JsonTokenType.EndArray) throw new JsonException("A span is two numbers");
        return new TextSpan(start, end);
    }

    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Start);
        writer.WriteNumberValue(value.End);
        writer.WriteEndArray();
    }
}

/// <summary>A source is the id of an entity, true for the publisher, false for nobody in particular.</summary>
internal sealed class SourceReferenceConverter : JsonConverter<SourceReference>
{
    public override SourceReference Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => SourceReference.Publisher,
        JsonTokenType.False => SourceReference.Unspecified,
        _ => SourceReference.Of(new EntityId(ExactStringConverter.Read(ref reader))),
    };

    public override void Write(Utf8JsonWriter writer, SourceReference value, JsonSerializerOptions options)
    {
        if (value.Entity is { } entity)
        {
            ExactStringConverter.Write(writer, entity.Value);
        }
        else
        {
            writer.WriteBooleanValue(value.IsPublisher);
        }
    }
}

/// <summary>An id is its bare text.</summary>
internal sealed class IdConverter<T>(Func<T, string> text, Func<string, T> id) : JsonConverter<T>
    where T : struct
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => id(ExactStringConverter.Read(ref reader));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => ExactStringConverter.Write(writer, text(value));
}

/// <summary>
/// Text, code unit by code unit. JSON cannot hold half a surrogate pair (the writer would silently put U+FFFD in its
/// place), but a name cut out of a broken file may; such a text is {"utf16": its UTF-16LE bytes in Base64}.
/// </summary>
internal sealed class ExactStringConverter : JsonConverter<string>
{
    private static readonly JsonEncodedText Utf16 = JsonEncodedText.Encode("utf16");

    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => Write(writer, value);

    public static string Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String) return reader.GetString()!;
        if (reader.TokenType != JsonTokenType.StartObject || !reader.Read() || !reader.ValueTextEquals(Utf16.EncodedUtf8Bytes) || !reader.Read())
        {
            throw new JsonException("A text is a string or an object with utf16");
        }

        var bytes = reader.GetBytesFromBase64();
        if (!reader.Read() || reader.TokenType != JsonTokenType.EndObject || bytes.Length % 2 != 0) throw new JsonException("A text in utf16 is whole code units and nothing else");
        return WellFormed.FromUtf16(bytes);
    }

    public static void Write(Utf8JsonWriter writer, string value)
    {
        if (WellFormed.Is(value))
        {
            writer.WriteStringValue(value);
            return;
        }

        writer.WriteStartObject();
        writer.WriteBase64String(Utf16, WellFormed.ToUtf16(value));
        writer.WriteEndObject();
    }
}

/// <summary>Whether a text is whole Unicode, and its code units as bytes when it is not.</summary>
internal static class WellFormed
{
    /// <summary>True when every surrogate of the text has its other half.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAnyInRange('\uD800', '\uDFFF');
        while (at >= 0)
        {
            if (Rune.DecodeFromUtf16(text[at..], out _, out var length) != System.Buffers.OperationStatus.Done) return false;
            text = text[(at + length)..];
            at = text.IndexOfAnyInRange('\uD800', '\uDFFF');
        }

        return true;
    }

    public static byte[] ToUtf16(ReadOnlySpan<char> text)
    {
        var bytes = MemoryMarshal.AsBytes(text).ToArray();
        if (!BitConverter.IsLittleEndian) Swap(bytes);
        return bytes;
    }

    public static string FromUtf16(ReadOnlySpan<byte> bytes)
    {
        var copy = bytes.ToArray();
        if (!BitConverter.IsLittleEndian) Swap(copy);
        return new string(MemoryMarshal.Cast<byte, char>(copy));
    }

    private static void Swap(Span<byte> bytes)
    {
        for (var i = 0; i + 1 < bytes.Length; i += 2)
        {
            (bytes[i], bytes[i + 1]) = (bytes[i + 1], bytes[i]);
        }
    }
}
