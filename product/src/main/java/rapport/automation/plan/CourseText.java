package rapport.automation.plan;

import java.util.List;
import org.jooq.JSONB;
import rapport.automation.Settings;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Steps as the table keeps them.
public final class CourseText {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Kept>> STEPS = new TypeReference<>() {};

    private record Kept(
            String key, String kind, java.util.Map<String, String> settings, String next, String otherwise) {}

    private CourseText() {}

    static JSONB of(Course course) {
        return JSONB.valueOf(JSON.writeValueAsString(course.steps().stream()
                .map(step -> new Kept(step.key(), step.kind(), step.settings().all(), step.next(), step.otherwise()))
                .toList()));
    }

    public static Course read(JSONB text) {
        return new Course(JSON.readValue(text.data(), STEPS).stream()
                .map(kept ->
                        new Step(kept.key(), kept.kind(), new Settings(kept.settings()), kept.next(), kept.otherwise()))
                .toList());
    }
}
