package rapport.customers.judging;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.when;
import static rapport.customers.db.Tables.ADDRESS;
import static rapport.customers.db.Tables.IDENTIFIER;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.PARTY_ROLE;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.CommonTableExpression;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Right;
import rapport.access.Rights;
import rapport.customers.PartyKind;
import rapport.customers.PartySight;

/// Counts what is wrong: every measure of a kind in one statement, which judges each party once.
@Component
public class CountProblems {
    private static final int QUICK = 20_000;
    private static final Field<UUID> ID = field(name("judged", "id"), SQLDataType.UUID);
    private static final Field<UUID> OWNER = field(name("judged", "owner_id"), SQLDataType.UUID);
    private static final Field<UUID> SOURCE = field(name("told", "source_id"), SQLDataType.UUID);

    private final DSLContext db;

    CountProblems(DSLContext db) {
        this.db = db;
    }

    /// Whether all can be counted while somebody waits.
    public boolean isQuick() {
        return db.fetchCount(select(inline(1)).from(PARTY).limit(QUICK + 1)) <= QUICK;
    }

    /// Among all parties of a kind, and among those of each owner and of each source. A party is of every source that
    /// has told us something of it. One statement; over a million parties it takes seconds, so it is for jobs.
    @Transactional(readOnly = true)
    public List<Counted> among(PartyKind kind) {
        db.execute("set local work_mem = '128MB'");
        var measures = Measures.of(kind, Rights.ALL);
        var judged = judged(measures, kind, Rights.ALL);
        var all = counts(measures, Counted.Among.ALL, inline((UUID) null, SQLDataType.UUID));
        var owners = counts(measures, Counted.Among.OWNER, OWNER);
        var sources = counts(measures, Counted.Among.SOURCE, SOURCE);
        return db
                .with(judged)
                .select(all)
                .from(judged)
                .unionAll(select(owners).from(judged).where(OWNER.isNotNull()).groupBy(OWNER))
                .unionAll(select(sources)
                        .from(table(tellers()).as("told", "party_id", "source_id"))
                        .join(judged)
                        .on(ID.eq(field(name("told", "party_id"), SQLDataType.UUID)))
                        .groupBy(SOURCE))
                .fetch()
                .stream()
                .flatMap(row -> read(row, measures))
                .toList();
    }

    /// Among those that somebody may see, by what he may know of them.
    @Transactional(readOnly = true)
    public List<Counted> seenBy(Rights rights, PartyKind kind) {
        var measures = Measures.of(kind, rights);
        if (measures.isEmpty() || !rights.may(kind.recordKind(), Right.READ)) {
            return List.of();
        }
        var judged = judged(measures, kind, rights);
        return db
                .with(judged)
                .select(counts(measures, Counted.Among.ALL, inline((UUID) null, SQLDataType.UUID)))
                .from(judged)
                .fetch()
                .stream()
                .flatMap(row -> read(row, measures))
                .toList();
    }

    private static CommonTableExpression<Record> judged(List<Measure> measures, PartyKind kind, Rights rights) {
        var columns = new ArrayList<SelectFieldOrAsterisk>();
        columns.add(PARTY.ID);
        columns.add(PARTY.OWNER_ID);
        for (int n = 0; n < measures.size(); n++) {
            Measure measure = measures.get(n);
            columns.add(when(
                            measure.asked(),
                            when(measure.wrong().apply(rights), inline(1)).otherwise(inline(0)))
                    .as("m" + n));
        }
        return name("judged")
                .asMaterialized(select(columns)
                        .from(PARTY)
                        .where(PARTY.KIND.eq(inline(kind)))
                        .and(rights.administers() ? trueCondition() : PartySight.of(PARTY, rights, Right.READ)));
    }

    private static List<Field<?>> counts(List<Measure> measures, Counted.Among among, Field<UUID> of) {
        var fields = new ArrayList<Field<?>>(List.of(inline(among.name()), of));
        for (int n = 0; n < measures.size(); n++) {
            Field<Integer> each = field(name("judged", "m" + n), SQLDataType.INTEGER);
            fields.add(count(each));
            fields.add(sum(each));
        }
        return fields;
    }

    private static Select<?> tellers() {
        return select(IDENTIFIER.PARTY_ID, IDENTIFIER.SOURCE_ID)
                .from(IDENTIFIER)
                .union(select(ADDRESS.PARTY_ID, ADDRESS.SOURCE_ID).from(ADDRESS))
                .union(select(PARTY_ROLE.PARTY_ID, PARTY_ROLE.SOURCE_ID).from(PARTY_ROLE));
    }

    private static Stream<Counted> read(Record row, List<Measure> measures) {
        var among = Counted.Among.valueOf(row.get(0, String.class));
        var of = row.get(1, UUID.class);
        var counted = new ArrayList<Counted>();
        for (int n = 0; n < measures.size(); n++) {
            Long wrong = row.get(3 + 2 * n, Long.class);
            counted.add(new Counted(
                    measures.get(n).name(), among, of, row.get(2 + 2 * n, Long.class), wrong == null ? 0 : wrong));
        }
        return counted.stream();
    }
}
