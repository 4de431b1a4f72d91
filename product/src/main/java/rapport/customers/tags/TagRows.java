package rapport.customers.tags;

import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.PARTY_TAG;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.customers.PartyId;
import rapport.database.BulkInsert;

/// Which party has which tag.
@Component
public class TagRows {
    private record Row(PartyId party, TagId tag) {}

    private final DSLContext db;
    private final Tags tags;

    TagRows(DSLContext db, Tags tags) {
        this.db = db;
        this.tags = tags;
    }

    /// Gives each party its tags, by name; what it has already it keeps.
    public void add(Map<PartyId, List<String>> names) {
        of(names).runIgnoringConflicts(db);
    }

    /// The rows to be written, for whoever writes them with others.
    public BulkInsert<?, ?> of(Map<PartyId, List<String>> names) {
        List<Row> rows = new ArrayList<>();
        names.forEach((party, theirs) ->
                theirs.stream().map(tags::named).distinct().forEach(tag -> rows.add(new Row(party, tag))));
        return BulkInsert.into(PARTY_TAG, rows)
                .set(PARTY_TAG.PARTY_ID, Row::party)
                .set(PARTY_TAG.TAG_ID, Row::tag);
    }

    public void remove(PartyId party, Collection<String> names) {
        List<TagId> gone = tags.called(names).stream().map(Tag::id).toList();
        db.deleteFrom(PARTY_TAG)
                .where(PARTY_TAG.PARTY_ID.eq(party))
                .and(PARTY_TAG.TAG_ID.in(gone))
                .execute();
    }

    /// Gives many parties one tag.
    ///
    /// @return those that did not have it
    public List<PartyId> add(TagId tag, List<UUID> parties) {
        return db.insertInto(PARTY_TAG, PARTY_TAG.PARTY_ID, PARTY_TAG.TAG_ID)
                .select(select(PARTY.ID, val(tag, PARTY_TAG.TAG_ID)).from(PARTY).where(among(PARTY.ID, parties)))
                .onConflictDoNothing()
                .returning(PARTY_TAG.PARTY_ID)
                .fetch(PARTY_TAG.PARTY_ID);
    }

    /// Takes one tag from many parties.
    ///
    /// @return those that had it
    public List<PartyId> remove(TagId tag, List<UUID> parties) {
        return db.deleteFrom(PARTY_TAG)
                .where(among(PARTY_TAG.PARTY_ID, parties))
                .and(PARTY_TAG.TAG_ID.eq(tag))
                .returning(PARTY_TAG.PARTY_ID)
                .fetch(PARTY_TAG.PARTY_ID);
    }

    private static Condition among(Field<PartyId> party, List<UUID> ids) {
        return DSL.condition("{0} = any({1})", party, val(ids.toArray(UUID[]::new)));
    }
}
