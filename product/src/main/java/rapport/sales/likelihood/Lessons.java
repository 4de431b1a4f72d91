package rapport.sales.likelihood;

import static rapport.sales.db.Tables.LESSON;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.notices.Hearing;
import rapport.notices.Remembered;
import rapport.notices.Topic;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What was learned last, remembered until it changes on any node.
@Component
class Lessons implements Hearing {
    private static final Topic CHANGED = Topic.of("lessons", new UUID(0, 0));
    private static final TypeReference<List<Lesson.Weight>> WEIGHTS = new TypeReference<>() {};

    /// @param at when it was learned
    record Learned(Lesson lesson, Instant at) {}

    private final DSLContext db;
    private final JsonMapper json;
    private final Clock clock;
    private final Remembered<Map<Selling, Learned>> known;

    Lessons(DSLContext db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
        this.known = new Remembered<>(this::read);
    }

    /// Empty before anything was learned.
    Optional<Learned> of(Selling kind) {
        return Optional.ofNullable(known.get().get(kind));
    }

    @Transactional
    void keep(Selling kind, Lesson lesson) {
        known.changing();
        var row = db.newRecord(LESSON);
        row.setKind(kind.name());
        row.setLearnedAt(clock.instant());
        row.setEnded(lesson.ended());
        row.setWon(lesson.won());
        row.setIntercept(lesson.intercept());
        row.setWeights(JSONB.valueOf(json.writeValueAsString(lesson.weights())));
        row.setTested(lesson.merit().tested());
        row.setAuc(lesson.merit().auc());
        row.setBrier(lesson.merit().brier());
        row.setBaseBrier(lesson.merit().baseBrier());
        db.insertInto(LESSON).set(row).onDuplicateKeyUpdate().set(row).execute();
    }

    private Map<Selling, Learned> read() {
        return db.selectFrom(LESSON).stream()
                .collect(Collectors.toMap(
                        row -> Selling.valueOf(row.getKind()),
                        row -> new Learned(
                                new Lesson(
                                        row.getEnded(),
                                        row.getWon(),
                                        row.getIntercept(),
                                        json.readValue(row.getWeights().data(), WEIGHTS),
                                        new Merit(row.getTested(), row.getAuc(), row.getBrier(), row.getBaseBrier())),
                                row.getLearnedAt())));
    }

    @Override
    public boolean hears(Topic topic) {
        return topic.equals(CHANGED);
    }

    @Override
    public void moved() {
        known.changed();
    }
}
