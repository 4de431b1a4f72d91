package rapport.notices;

import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.val;

import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/// Tells the pages that people have open, on all nodes, that something they show has moved.
@Component
public class OpenPages {
    /// The channel of PostgreSQL by which the nodes hear of it.
    public static final String CHANNEL = "rapport_open_pages";

    private final DSLContext db;

    OpenPages(DSLContext db) {
        this.db = db;
    }

    /// They hear of it when the transaction of the caller is committed, and once, however often they are told in it.
    public void tell(Topic moved) {
        db.select(function("pg_notify", SQLDataType.VARCHAR, val(CHANNEL), val(moved.text())))
                .fetch();
    }
}
