package rapport.sales.enquiring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.JSONB;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The questions of a form, and answers to them, as they are kept.
final class QuestionText {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final TypeReference<List<Question>> QUESTIONS = new TypeReference<>() {};
    private static final TypeReference<List<FurtherQuestion>> FURTHER = new TypeReference<>() {};
    private static final TypeReference<EnumMap<Asked, String>> ANSWERS = new TypeReference<>() {};
    private static final TypeReference<List<FurtherAnswer>> FURTHER_ANSWERS = new TypeReference<>() {};

    private QuestionText() {}

    /// Questions or answers.
    static JSONB written(Object told) {
        return JSONB.jsonb(JSON.writeValueAsString(told));
    }

    static List<Question> questions(JSONB text) {
        return JSON.readValue(text.data(), QUESTIONS);
    }

    static List<FurtherQuestion> further(JSONB text) {
        return JSON.readValue(text.data(), FURTHER);
    }

    static Map<Asked, String> answers(JSONB text) {
        return JSON.readValue(text.data(), ANSWERS);
    }

    static List<FurtherAnswer> furtherAnswers(JSONB text) {
        return JSON.readValue(text.data(), FURTHER_ANSWERS);
    }
}
