package rapport.intake;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.intake.mapping.Mapping;
import rapport.intake.reading.ReadingChoices;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Mappings and choices as they are kept in the database: objects of texts.
@Component
public class StoredTexts {
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JsonMapper json;

    StoredTexts(JsonMapper json) {
        this.json = json;
    }

    JSONB of(Mapping mapping) {
        return write(mapping.asTexts());
    }

    public JSONB of(ReadingChoices choices) {
        var texts = new LinkedHashMap<String, String>();
        put(
                texts,
                "encoding",
                choices.encoding() == null ? null : choices.encoding().name());
        put(texts, "delimiter", choices.delimiter());
        put(texts, "quote", choices.quote() == null ? null : (int) choices.quote());
        put(texts, "firstRowIsHeader", choices.firstRowIsHeader());
        put(texts, "sheet", choices.sheet());
        return write(texts);
    }

    public Mapping mapping(JSONB stored) {
        return Mapping.of(read(stored));
    }

    public ReadingChoices choices(JSONB stored) {
        Map<String, String> texts = read(stored);
        String delimiter = texts.get("delimiter");
        String quote = texts.get("quote");
        String headed = texts.get("firstRowIsHeader");
        return new ReadingChoices(
                charset(texts.get("encoding")),
                delimiter == null ? null : delimiter.charAt(0),
                quote == null ? null : (char) Integer.parseInt(quote),
                headed == null ? null : Boolean.valueOf(headed),
                texts.get("sheet"));
    }

    public JSONB write(Map<String, String> texts) {
        return JSONB.valueOf(json.writeValueAsString(texts));
    }

    public Map<String, String> read(JSONB stored) {
        return json.readValue(stored.data(), TEXTS);
    }

    private static @Nullable Charset charset(@Nullable String name) {
        try {
            return name == null ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException otherMachine) {
            return null;
        }
    }

    private static void put(Map<String, String> texts, String name, @Nullable Object value) {
        if (value != null) {
            texts.put(name, value.toString());
        }
    }
}
