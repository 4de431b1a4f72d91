package rapport.customers.finding;

import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.PARTY_ROLE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import rapport.access.Owners;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.PartyKind;
import rapport.customers.PartySight;
import rapport.customers.facts.PartyRole;
import rapport.listing.ListDefinition;
import rapport.listing.ListQuery;
import rapport.listing.Segment;

/// The list of parties of one kind.
///
/// @param <O> what only this kind has in its rows
public abstract class PartyList<O> implements ListDefinition<PartyRow<O>> {
    private static final Field<String[]> ROLES = array(select(PARTY_ROLE.ROLE.cast(String.class))
            .from(PARTY_ROLE)
            .where(PARTY_ROLE.PARTY_ID.eq(PARTY.ID))
            .and(PARTY_ROLE.UNTIL.isNull())
            .orderBy(PARTY_ROLE.SINCE));
    private static final Field<String> OWNER = Owners.nameOf(PARTY.OWNER_ID);

    private final DSLContext db;
    private final Corrections corrections;
    private final PartyKind kind;
    private final PartyOrders orders;

    protected PartyList(DSLContext db, Corrections corrections, PartyKind kind) {
        this.db = db;
        this.corrections = corrections;
        this.kind = kind;
        this.orders = new PartyOrders(kind);
    }

    /// What only this kind has, of the party whose row the statement is about: one row.
    protected abstract Select<?> own(Viewer viewer);

    /// Reads a row of it.
    protected abstract O own(Record row);

    @Override
    public String recordKind() {
        return kind.recordKind();
    }

    @Override
    public Table<?> table() {
        return PARTY;
    }

    @Override
    public Field<?> id() {
        return PARTY.ID;
    }

    @Override
    public Condition visibleTo(Viewer viewer) {
        return PartySight.of(kind, viewer, Right.READ);
    }

    @Override
    public List<Segment> segments(ListQuery query) {
        return orders.segments(query);
    }

    @Override
    public Optional<String> correction(String search, Viewer viewer) {
        return corrections.of(search, kind, viewer);
    }

    @Override
    public List<PartyRow<O>> rows(List<UUID> ids, Viewer viewer) {
        Table<?> own = lateral(own(viewer)).as("own");
        Map<UUID, PartyRow<O>> found = new HashMap<>();
        db.select(PARTY.ID, PARTY.NAME, ROLES, PARTY.EMAIL, PARTY.PHONE, PARTY.CITY, PARTY.COUNTRY, OWNER)
                .select(PARTY.LAST_INTERACTION_AT, PARTY.LAST_CHANNEL, PARTY.CREATED_AT)
                .select(own.fields())
                .from(PARTY)
                .leftJoin(own)
                .on(trueCondition())
                .where("{0} = any({1})", PARTY.ID, val(ids.toArray(UUID[]::new)))
                .and(visibleTo(viewer))
                .forEach(row -> found.put(row.get(PARTY.ID).value(), row(row, own(row.into(own.fields())))));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private PartyRow<O> row(Record row, O own) {
        return new PartyRow<>(
                row.get(PARTY.ID),
                row.get(PARTY.NAME),
                Stream.of(row.get(ROLES)).map(PartyRole::valueOf).toList(),
                row.get(PARTY.EMAIL),
                row.get(PARTY.PHONE),
                row.get(PARTY.CITY),
                row.get(PARTY.COUNTRY),
                Objects.requireNonNullElse(row.get(OWNER), ""),
                row.get(PARTY.LAST_INTERACTION_AT),
                row.get(PARTY.LAST_CHANNEL),
                row.get(PARTY.CREATED_AT),
                own);
    }
}
