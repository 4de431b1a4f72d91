package rapport.customers;

import static rapport.customers.db.Tables.SOURCE;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

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

    /// What all sources are called.
    public Map<UUID, String> names() {
        return db.select(SOURCE.ID, SOURCE.NAME)
                .from(SOURCE)
                .orderBy(SOURCE.NAME)
                .fetchMap(row -> row.value1().value(), row -> row.value2());
    }

    /// The source of this name, made where there is none yet.
    public SourceId named(String name) {
        SourceId id = known.get(name);
        return id == null ? find(name) : id;
    }

    private SourceId find(String name) {
        var found =
                db.select(SOURCE.ID).from(SOURCE).where(SOURCE.NAME.eq(name)).fetchOne(SOURCE.ID);
        SourceId id = found == null ? make(name) : found;
        rememberOnceCommitted(name, id);
        return id;
    }

    private SourceId make(String name) {
        return db.insertInto(SOURCE)
                .set(SOURCE.NAME, name)
                .onConflict(SOURCE.NAME)
                .doUpdate()
                .set(SOURCE.NAME, name)
                .returning(SOURCE.ID)
                .fetchSingle(SOURCE.ID);
    }

    /// A source made in a transaction may yet be rolled back with it.
    private void rememberOnceCommitted(String name, SourceId id) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            known.put(name, id);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known.put(name, id);
            }
        });
    }
}
