package rapport.quality.measuring;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static rapport.quality.db.Tables.COUNTED;
import static rapport.quality.db.Tables.MEASUREMENT;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.customers.judging.Counted;
import rapport.customers.judging.Counted.Among;
import rapport.database.BulkInsert;
import rapport.jobs.Tidying;

/// The figures of all measurements, with their moments. Those of the company stay; those of single owners and sources
/// for a quarter of a year.
@Component
public class Measurements implements Tidying {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final int SHOWN = 60;
    private static final Duration KEPT = Duration.ofDays(90);

    /// Of one owner or source.
    public record Part(UUID of, Share share) {}

    private final DSLContext db;

    Measurements(DSLContext db) {
        this.db = db;
    }

    @Transactional
    void add(Instant at, Collection<Counted> counted) {
        UUID id = db.insertInto(MEASUREMENT)
                .set(MEASUREMENT.AT, at)
                .returning(MEASUREMENT.ID)
                .fetchSingle(MEASUREMENT.ID);
        BulkInsert.into(COUNTED, List.copyOf(counted))
                .set(COUNTED.MEASUREMENT_ID, _ -> id)
                .set(COUNTED.MEASURE, Counted::measure)
                .set(COUNTED.AMONG, one -> one.among().name())
                .set(COUNTED.OF_ID, one -> one.of() == null ? NOBODY : one.of())
                .set(COUNTED.ASKED, Counted::asked)
                .set(COUNTED.WRONG, Counted::wrong)
                .run(db);
    }

    /// The latest, the oldest of them first: of the whole company, or of one owner or source.
    public List<Measured> latest(Among among, @Nullable UUID of) {
        return read(COUNTED.AMONG.eq(inline(among.name())).and(COUNTED.OF_ID.eq(of == null ? NOBODY : of)));
    }

    /// The same of one measure.
    public List<Measured> latest(String measure) {
        return read(COUNTED.AMONG
                .eq(inline(Among.ALL.name()))
                .and(COUNTED.OF_ID.eq(NOBODY))
                .and(COUNTED.MEASURE.eq(measure)));
    }

    private List<Measured> read(Condition which) {
        var shares = multiset(select(COUNTED.MEASURE, COUNTED.ASKED, COUNTED.WRONG)
                        .from(COUNTED)
                        .where(COUNTED.MEASUREMENT_ID.eq(MEASUREMENT.ID))
                        .and(which))
                .convertFrom(rows -> {
                    Map<String, Share> byMeasure = new LinkedHashMap<>();
                    rows.forEach(row -> byMeasure.put(row.value1(), new Share(row.value2(), row.value3())));
                    return byMeasure;
                });
        return db
                .select(MEASUREMENT.AT, shares)
                .from(MEASUREMENT)
                .orderBy(MEASUREMENT.AT.desc())
                .limit(SHOWN)
                .fetch(Records.mapping(Measured::new))
                .stream()
                .filter(one -> !one.shares().isEmpty())
                .toList()
                .reversed();
    }

    /// One measure among the parties of each owner or each source, at the last measurement; the worst first.
    public List<Part> parts(String measure, Among among) {
        var last = select(max(MEASUREMENT.AT)).from(MEASUREMENT);
        return db.select(COUNTED.OF_ID, COUNTED.ASKED, COUNTED.WRONG)
                .from(COUNTED)
                .join(MEASUREMENT)
                .on(MEASUREMENT.ID.eq(COUNTED.MEASUREMENT_ID))
                .where(MEASUREMENT.AT.eq(last))
                .and(COUNTED.MEASURE.eq(measure))
                .and(COUNTED.AMONG.eq(inline(among.name())))
                .and(COUNTED.ASKED.gt(0L))
                .orderBy(COUNTED.WRONG.desc(), COUNTED.OF_ID)
                .limit(SHOWN)
                .fetch(row -> new Part(row.value1(), new Share(row.value2(), row.value3())));
    }

    /// Whom the last measurement speaks of.
    public List<UUID> spokenOf(Among among) {
        var last = select(max(MEASUREMENT.AT)).from(MEASUREMENT);
        return db.selectDistinct(COUNTED.OF_ID)
                .from(COUNTED)
                .join(MEASUREMENT)
                .on(MEASUREMENT.ID.eq(COUNTED.MEASUREMENT_ID))
                .where(MEASUREMENT.AT.eq(last))
                .and(COUNTED.AMONG.eq(inline(among.name())))
                .fetch(COUNTED.OF_ID);
    }

    public Optional<Instant> last() {
        return db.select(max(MEASUREMENT.AT)).from(MEASUREMENT).fetchOptional(max(MEASUREMENT.AT));
    }

    @Override
    public void tidy(Instant now) {
        db.deleteFrom(COUNTED)
                .where(COUNTED.AMONG.ne(inline(Among.ALL.name())))
                .and(COUNTED.MEASUREMENT_ID.in(
                        select(MEASUREMENT.ID).from(MEASUREMENT).where(MEASUREMENT.AT.lt(now.minus(KEPT)))))
                .execute();
    }
}
