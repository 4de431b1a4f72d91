package rapport.sales.enquiring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.JSONB;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The questions of a form, and answers to them, as they are kept.
final class QuestionText {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Question>> QUESTIONS = new TypeReference<>() {};
    private static final TypeReference<EnumMap<Asked, String>> ANSWERS = new TypeReference<>() {};

    private QuestionText() {}

    static JSONB written(List<Question> questions) {
        return JSONB.jsonb(JSON.writeValueAsString(questions));
    }

    static List<Question> questions(JSONB text) {
        return JSON.readValue(text.data(), QUESTIONS);
    }

    static JSONB written(Map<Asked, String> answers) {
        return JSONB.jsonb(JSON.writeValueAsString(answers));
    }

    static Map<Asked, String> answers(JSONB text) {
        return JSON.readValue(text.data(), ANSWERS);
    }
}
