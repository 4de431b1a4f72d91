package rapport.matching.searching;

import static rapport.matching.db.Tables.MODEL;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.customers.PartyKind;
import rapport.matching.Learnt;
import rapport.matching.Model;
import tools.jackson.databind.json.JsonMapper;

/// What was learnt of people and of organisations. Reading a model takes a while, so each node remembers the newest.
@Component
public class Models {
    /// A model and the row that keeps it.
    ///
    /// @param records how many it was learnt from; 0 where nothing has been learnt yet
    public record Kept(UUID id, Model model, long records) {}

    /// As many as are compared.
    private static final int MOST_FACTS = 16;

    private final DSLContext db;
    private final JsonMapper json;
    private final Map<PartyKind, Kept> remembered = new ConcurrentHashMap<>();

    Models(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /// By which records of a kind are compared today; before anything was learnt, by what is usual.
    public Model model(PartyKind kind) {
        Kept newest = newest(kind);
        return newest == null ? Model.usual(kind) : newest.model();
    }

    /// The newest, which is kept now where there was none.
    Kept orUsual(PartyKind kind) {
        Kept newest = newest(kind);
        return newest == null ? keep(Model.usual(kind), 0) : newest;
    }

    Kept keep(Model model, long records) {
        Learnt learnt = complete(model.learnt());
        UUID id = db.insertInto(MODEL)
                .set(MODEL.KIND, learnt.kind())
                .set(MODEL.WEIGHTS, json.writeValueAsString(learnt))
                .set(MODEL.RECORDS, records)
                .returning(MODEL.ID)
                .fetchSingle(MODEL.ID);
        return new Kept(id, Model.of(learnt), records);
    }

    @Nullable
    Kept newest(PartyKind kind) {
        UUID id = db.select(MODEL.ID)
                .from(MODEL)
                .where(MODEL.KIND.eq(kind))
                .orderBy(MODEL.ID.desc())
                .limit(1)
                .fetchOne(MODEL.ID);
        Kept known = remembered.get(kind);
        if (id == null || (known != null && known.id().equals(id))) {
            return id == null ? null : known;
        }
        Kept read = read(id);
        remembered.put(kind, read);
        return read;
    }

    private Kept read(UUID id) {
        return db.select(MODEL.WEIGHTS, MODEL.RECORDS)
                .from(MODEL)
                .where(MODEL.ID.eq(id))
                .fetchSingle(row -> new Kept(id, Model.of(json.readValue(row.value1(), Learnt.class)), row.value2()));
    }

    /// With what is usual of the facts that hardly anybody told so far: the next may tell them.
    private static Learnt complete(Learnt learnt) {
        var facts = new ArrayList<>(learnt.facts());
        Model.usual(learnt.kind()).learnt().facts().stream()
                .filter(usual -> learnt.facts().stream().noneMatch(fact -> fact.sort() == usual.sort()))
                .limit(Math.max(0, MOST_FACTS - facts.size()))
                .forEach(facts::add);
        return learnt.with(facts);
    }
}
