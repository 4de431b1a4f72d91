package rapport.quality.measuring;

import static rapport.quality.db.Tables.FILLED;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.customers.judging.Filled;
import rapport.database.BulkInsert;

/// How often fields were filled in when it was last counted.
@Component
public class FilledFields {
    private final DSLContext db;

    FilledFields(DSLContext db) {
        this.db = db;
    }

    @Transactional
    void replace(List<Filled> counted) {
        db.deleteFrom(FILLED).execute();
        BulkInsert.into(FILLED, counted)
                .set(FILLED.LIST, Filled::list)
                .set(FILLED.WORD, Filled::word)
                .set(FILLED.ASKED, Filled::asked)
                .set(FILLED.FILLED_, Filled::filled)
                .set(FILLED.SOURCES, one -> one.sources().toArray(String[]::new))
                .run(db);
    }

    /// By list and word, as in `people.email`.
    public Map<String, Filled> all() {
        return db.select(FILLED.LIST, FILLED.WORD, FILLED.ASKED, FILLED.FILLED_, FILLED.SOURCES)
                .from(FILLED)
                .fetchMap(
                        row -> row.value1() + "." + row.value2(),
                        row -> new Filled(
                                row.value1(), row.value2(), row.value3(), row.value4(), Arrays.asList(row.value5())));
    }
}
