package rapport.customers;

import static rapport.customers.db.Tables.SOURCE;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Where facts come from. A source is known by its name and stays.
@Component
public class Sources {
    public static final String SCREEN = "Typed in";
    public static final String API = "API";

    private final DSLContext db;
    private final Map<String, SourceId> known = new ConcurrentHashMap<>();

    Sources(DSLContext db) {
        this.db = db;
    }

    public boolean has(String name) {
        return db.fetchExists(SOURCE, SOURCE.NAME.eq(name));
    }

    /// The source of this name, made where there is none yet.
    public SourceId named(String name) {
        SourceId id = known.get(name);
        return id == null ? find(name) : id;
    }

    /// Only what is committed is remembered: a source made here may yet be rolled back with its transaction.
    private SourceId find(String name) {
        var found = db.select(SOURCE.ID).from(SOURCE).where(SOURCE.NAME.eq(name)).fetchOne(SOURCE.ID);
        if (found != null) {
            known.put(name, found);
            return found;
        }
        return db.insertInto(SOURCE)
                .set(SOURCE.NAME, name)
                .onConflict(SOURCE.NAME)
                .doUpdate()
                .set(SOURCE.NAME, name)
                .returning(SOURCE.ID)
                .fetchSingle(SOURCE.ID);
    }
}
