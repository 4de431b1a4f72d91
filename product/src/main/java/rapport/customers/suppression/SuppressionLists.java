package rapport.customers.suppression;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static rapport.customers.db.Tables.SUPPRESSION;
import static rapport.customers.db.Tables.SUPPRESSION_LIST;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;

/// The lists that there are.
@Component
class SuppressionLists {
    private final DSLContext db;

    SuppressionLists(DSLContext db) {
        this.db = db;
    }

    List<SuppressionPage.Row> all(Viewer viewer) {
        var held = field(select(count()).from(SUPPRESSION).where(SUPPRESSION.LIST_ID.eq(SUPPRESSION_LIST.ID)));
        return db.select(SUPPRESSION_LIST.ID, SUPPRESSION_LIST.NAME, held, SUPPRESSION_LIST.CREATED_AT)
                .from(SUPPRESSION_LIST)
                .orderBy(SUPPRESSION_LIST.NAME)
                .limit(200)
                .fetch(row -> new SuppressionPage.Row(
                        row.value1().toString(),
                        row.value2(),
                        viewer.formats().number(row.value3()),
                        viewer.formats().date(row.value4())));
    }

    /// @return what it was called
    @Transactional
    Optional<String> delete(UUID list) {
        db.deleteFrom(SUPPRESSION).where(SUPPRESSION.LIST_ID.eq(list)).execute();
        return db.deleteFrom(SUPPRESSION_LIST)
                .where(SUPPRESSION_LIST.ID.eq(list))
                .returning(SUPPRESSION_LIST.NAME)
                .fetchOptional(SUPPRESSION_LIST.NAME);
    }
}
