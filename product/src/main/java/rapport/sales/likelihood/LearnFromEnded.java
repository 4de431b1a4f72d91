package rapport.sales.likelihood;

import static org.jooq.impl.DSL.field;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Rights;

/// Learns from the deals that were closed and the leads that ended, the last twenty thousand of each.
@Service
@Transactional
class LearnFromEnded {
    private static final int MOST = 20_000;

    private final DSLContext db;
    private final Lessons lessons;

    LearnFromEnded(DSLContext db, Lessons lessons) {
        this.db = db;
        this.lessons = lessons;
    }

    void now() {
        for (Selling kind : Selling.values()) {
            lessons.keep(kind, Lesson.of(ended(kind)));
        }
    }

    /// The oldest first.
    private List<Lesson.Ended> ended(Selling kind) {
        Traits traits = Traits.of(kind);
        return db.select(traits.values(), field(traits.won()))
                .from(traits.table())
                .where(traits.ended().isNotNull())
                .orderBy(traits.ended().desc())
                .limit(MOST)
                .fetch(row -> new Lesson.Ended(traits.known(row.value1(), Rights.ALL), row.value2()))
                .reversed();
    }
}
