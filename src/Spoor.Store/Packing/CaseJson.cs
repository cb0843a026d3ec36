using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Spoor.Model;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;

namespace Spoor.Store.Packing;

/// <summary>All of a part's text but the characters themselves.</summary>
internal sealed record PartLayout(ValueList<Segment> Segments, SourceMap Map, bool IsSourceItself);

/// <summary>What the JSON of the case file is made of; read and written by <see cref="CaseJson"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(DocumentAnnotations))]
[JsonSerializable(typeof(PartLayout))]
[JsonSerializable(typeof(DocumentHead))]
[JsonSerializable(typeof(CharacterLocation))]
[JsonSerializable(typeof(ValueList<Repair>))]
[JsonSerializable(typeof(Repair[]))]
[JsonSerializable(typeof(Segment[]))]
[JsonSerializable(typeof(SourceRun[]))]
[JsonSerializable(typeof(TextSpan[]))]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(Entity[]))]
[JsonSerializable(typeof(EntityId[]))]
[JsonSerializable(typeof(Mention[]))]
[JsonSerializable(typeof(TimeExpression[]))]
[JsonSerializable(typeof(QuantityExpression[]))]
[JsonSerializable(typeof(Identifier[]))]
[JsonSerializable(typeof(Fact[]))]
[JsonSerializable(typeof(FactId[]))]
[JsonSerializable(typeof(RoleFilling[]))]
[JsonSerializable(typeof(Claim[]))]
[JsonSerializable(typeof(ChainLevel[]))]
[JsonSerializable(typeof(SourceReference[]))]
[JsonSerializable(typeof(Quotation[]))]
[JsonSerializable(typeof(ReviewItem[]))]
internal sealed partial class CaseJsonContext : JsonSerializerContext;

/// <summary>
/// The JSON of the case file. Enumerations go by name, so that their order may change; nothing but null is left out,
/// so that no default value decides what an old file says.
/// </summary>
internal static class CaseJson
{
    /// <summary>The settings that all of the case file's JSON is written and read with.</summary>
    public static JsonSerializerOptions Settings { get; } = Make();

    /// <summary>UTF-8 JSON of a value.</summary>
    public static byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, (JsonTypeInfo<T>)Settings.GetTypeInfo(typeof(T)));

    /// <summary>The value of UTF-8 JSON.</summary>
    public static T Read<T>(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, (JsonTypeInfo<T>)Settings.GetTypeInfo(typeof(T)))
        ?? throw new InvalidDataException("The case file holds an empty record where content belongs");

    private static JsonSerializerOptions Make()
    {
        var settings = new JsonSerializerOptions(CaseJsonContext.Default.Options)
        {
            TypeInfoResolver = CaseJsonContext.Default.WithAddedModifier(Locations),
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        };
        settings.Converters.Insert(0, new ValueListConverterFactory());
        settings.Converters.Insert(0, new ExactStringConverter());
        settings.Converters.Insert(0, new TextSpanConverter());
        settings.Converters.Insert(0, new SourceReferenceConverter());
        settings.Converters.Insert(0, new IdConverter<DocumentId>(id => id.Sha256, text => new DocumentId(text)));
        settings.Converters.Insert(0, new IdConverter<EntityId>(id => id.Value, text => new EntityId(text)));
        settings.Converters.Insert(0, new IdConverter<FactId>(id => id.Value, text => new FactId(text)));
        settings.Converters.Insert(0, new IdConverter<ClaimId>(id => id.Value, text => new ClaimId(text)));
        settings.MakeReadOnly();
        return settings;
    }

    // A kind of place in the source is written with its name. A new kind gets a line here.
    private static void Locations(JsonTypeInfo type)
    {
        if (type.Type != typeof(SourceLocation)) return;
        type.PolymorphismOptions = new JsonPolymorphismOptions
        {
            TypeDiscriminatorPropertyName = "in",
            DerivedTypes = { new JsonDerivedType(typeof(CharacterLocation), "characters") },
        };
    }
}
