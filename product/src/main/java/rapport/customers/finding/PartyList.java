package rapport.customers.finding;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.PARTY_ROLE;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import rapport.access.Owners;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.FactSight;
import rapport.customers.PartyField;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.PartySight;
import rapport.customers.facts.PartyRole;
import rapport.customers.tags.Tags;
import rapport.customfields.CustomValues;
import rapport.expressions.Source;
import rapport.expressions.Type;
import rapport.expressions.Word;
import rapport.listing.Column;
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

    private static final Set<String> GROUPED =
            Set.of("city", "language", "industry", "legal_form", "organisation.name", "organisation.industry");

    private final DSLContext db;
    private final Corrections corrections;
    private final PartyColumns shared;
    private final PartyKind kind;

    protected PartyList(DSLContext db, Corrections corrections, PartyColumns shared, PartyKind kind) {
        this.db = db;
        this.corrections = corrections;
        this.shared = shared;
        this.kind = kind;
    }

    /// What only this kind has, of the party whose row the statement is about: one row.
    ///
    /// @param shown the keys of the columns that are shown: the others need not be looked up
    protected abstract Select<?> own(Set<String> shown, Viewer viewer);

    /// Reads it, from a table called “own”.
    protected abstract SelectField<O> read();

    /// The columns that come with Rapport, in their order.
    protected abstract List<Column<PartyRow<O>>> ours();

    @Override
    public String searched() {
        return "Name, e-mail or phone";
    }

    @Override
    public List<Column<PartyRow<O>>> columns() {
        return shared.own().after(ours(), kind.recordKind(), PartyRow::custom);
    }

    @Override
    public List<Column<PartyRow<O>>> columns(Viewer viewer) {
        return shared.own().seen(ListDefinition.super.columns(viewer), kind.recordKind(), viewer);
    }

    @Override
    public String recordKind() {
        return kind.recordKind();
    }

    /// Interactions are too many to be asked for each party, and so are other records. A rule that makes a text mostly
    /// sorts into classes.
    @Override
    public boolean isGroupedBy(Word word) {
        if (word.source() instanceof Source.Ruled(var rule)) {
            return (word.type() == Type.TEXT || ListDefinition.super.isGroupedBy(word))
                    && rule.words().stream().noneMatch(this::asksMany);
        }
        return GROUPED.contains(word.key()) || (ListDefinition.super.isGroupedBy(word) && !asksMany(word.key()));
    }

    private boolean asksMany(String word) {
        return word.startsWith("interaction") || shared.own().isRolledUp(word, kind.recordKind());
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
    public List<Segment> segments(ListQuery query, Viewer viewer) {
        var orders = PartyOrders.of(kind, viewer);
        return shared.own()
                .order(PARTY.CUSTOM, kind.recordKind(), query.sort(), viewer)
                .map(value -> orders.by(value, query))
                .orElseGet(() -> orders.segments(query));
    }

    @Override
    public Optional<String> correction(String search, Viewer viewer) {
        return corrections.of(search, kind, viewer);
    }

    @Override
    public List<PartyRow<O>> rows(List<UUID> ids, List<Column<PartyRow<O>>> shown, Viewer viewer) {
        var sight = FactSight.of(kind, viewer);
        Set<String> keys = shown.stream().map(Column::key).collect(toSet());
        Field<CustomValues> custom = shared.own().values(PARTY.CUSTOM, kind.recordKind(), shown, viewer);
        var found = db.select(
                        PARTY.ID,
                        sight.called(PARTY),
                        sight.shown(PartyField.ROLE, ROLES),
                        asked("tags", keys, sight.shown(PartyField.TAG, Tags.NAMES)),
                        sight.text(PartyField.EMAIL, PARTY.EMAIL),
                        sight.text(PartyField.PHONE, PARTY.PHONE),
                        sight.text(PartyField.ADDRESS, PARTY.CITY),
                        sight.text(PartyField.ADDRESS, PARTY.COUNTRY),
                        asked("owner", keys, sight.shown(PartyField.OWNER, OWNER)),
                        sight.shown(PartyField.CONTACT, PARTY.LAST_INTERACTION_AT),
                        sight.shown(PartyField.CONTACT, PARTY.LAST_CHANNEL),
                        PARTY.CREATED_AT,
                        custom,
                        read())
                .from(PARTY)
                .leftJoin(lateral(own(keys, viewer).asTable("own")))
                .on(trueCondition())
                .where("{0} = any({1})", PARTY.ID, val(ids.toArray(UUID[]::new)))
                .and(visibleTo(viewer))
                .fetch(mapping(PartyList::row));
        var byId = found.stream().collect(toMap(row -> row.id().value(), Function.identity()));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    /// What has a table of its own is read only where its column is shown.
    private <T> Field<T> asked(String column, Set<String> shown, Field<T> value) {
        return shown.contains(column) ? value : inline((T) null, value.getDataType());
    }

    private static <O> PartyRow<O> row(
            PartyId id,
            String name,
            String @Nullable [] roles,
            String @Nullable [] tags,
            String email,
            String phone,
            String city,
            String country,
            @Nullable String owner,
            @Nullable Instant lastInteractionAt,
            @Nullable String lastChannel,
            Instant createdAt,
            CustomValues custom,
            O own) {
        return new PartyRow<>(
                id,
                name,
                texts(roles).stream().map(PartyRole::valueOf).toList(),
                texts(tags),
                email,
                phone,
                city,
                country,
                Objects.requireNonNullElse(owner, ""),
                lastInteractionAt,
                lastChannel,
                createdAt,
                custom,
                own);
    }

    private static List<String> texts(String @Nullable [] texts) {
        return texts == null ? List.of() : List.of(texts);
    }
}
