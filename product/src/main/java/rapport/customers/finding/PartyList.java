package rapport.customers.finding;

import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.name;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import rapport.access.Owners;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.FactSight;
import rapport.customers.PartyField;
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
    private static final Field<String[]> OF_ROLES = field(name("roles"), String[].class);
    private static final Field<String[]> OF_TAGS = field(name("tags"), String[].class);
    private static final Field<String> OF_OWNER = field(name("owner"), String.class);
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

    /// Reads a row of it.
    protected abstract O own(Record row);

    /// The columns that come with Rapport, in their order.
    protected abstract List<Column<PartyRow<O>>> ours();

    @Override
    public String searched() {
        return "Name, e-mail or phone";
    }

    @Override
    public List<Column<PartyRow<O>>> columns() {
        return shared.withOwn(ours(), kind);
    }

    @Override
    public List<Column<PartyRow<O>>> columns(Viewer viewer) {
        return shared.seen(ListDefinition.super.columns(viewer), kind, viewer);
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
        return word.startsWith("interaction") || shared.isRolledUp(word, kind);
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
        return shared.ownOrder(query.sort(), kind, viewer)
                .map(value -> orders.by(value, query))
                .orElseGet(() -> orders.segments(query));
    }

    @Override
    public Optional<String> correction(String search, Viewer viewer) {
        return corrections.of(search, kind, viewer);
    }

    @Override
    public List<PartyRow<O>> rows(List<UUID> ids, List<Column<PartyRow<O>>> shown, Viewer viewer) {
        Table<?> own = lateral(own(keys(shown), viewer).asTable("own"));
        Map<UUID, PartyRow<O>> found = new HashMap<>();
        var sight = FactSight.of(kind, viewer);
        Field<CustomValues> custom = shared.custom(kind, shown, viewer);
        db.select(PARTY.ID, sight.called(PARTY).as(PARTY.NAME), PARTY.CREATED_AT, custom.as(PARTY.CUSTOM))
                .select(sight.shown(PartyField.ROLE, ROLES).as(OF_ROLES))
                .select(asked(OF_TAGS, shown, sight.shown(PartyField.TAG, Tags.NAMES)))
                .select(sight.text(PartyField.EMAIL, PARTY.EMAIL).as(PARTY.EMAIL))
                .select(sight.text(PartyField.PHONE, PARTY.PHONE).as(PARTY.PHONE))
                .select(sight.text(PartyField.ADDRESS, PARTY.CITY).as(PARTY.CITY))
                .select(sight.text(PartyField.ADDRESS, PARTY.COUNTRY).as(PARTY.COUNTRY))
                .select(asked(OF_OWNER, shown, sight.shown(PartyField.OWNER, OWNER)))
                .select(sight.shown(PartyField.CONTACT, PARTY.LAST_INTERACTION_AT)
                        .as(PARTY.LAST_INTERACTION_AT))
                .select(sight.shown(PartyField.CONTACT, PARTY.LAST_CHANNEL).as(PARTY.LAST_CHANNEL))
                .select(own.fields())
                .from(PARTY)
                .leftJoin(own)
                .on(trueCondition())
                .where("{0} = any({1})", PARTY.ID, val(ids.toArray(UUID[]::new)))
                .and(visibleTo(viewer))
                .forEach(row -> found.put(row.get(PARTY.ID).value(), row(row, own(row))));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /// What has a table of its own is read only where its column is shown.
    private <T> Field<T> asked(Field<T> column, List<Column<PartyRow<O>>> shown, Field<T> value) {
        return (keys(shown).contains(column.getName()) ? value : inline((T) null, value.getDataType())).as(column);
    }

    private static Set<String> keys(List<? extends Column<?>> shown) {
        return shown.stream().map(Column::key).collect(Collectors.toSet());
    }

    private PartyRow<O> row(Record row, O own) {
        return new PartyRow<>(
                row.get(PARTY.ID),
                row.get(PARTY.NAME),
                texts(row, OF_ROLES).stream().map(PartyRole::valueOf).toList(),
                texts(row, OF_TAGS),
                row.get(PARTY.EMAIL),
                row.get(PARTY.PHONE),
                row.get(PARTY.CITY),
                row.get(PARTY.COUNTRY),
                Objects.requireNonNullElse(row.get(OF_OWNER), ""),
                row.get(PARTY.LAST_INTERACTION_AT),
                row.get(PARTY.LAST_CHANNEL),
                row.get(PARTY.CREATED_AT),
                row.get(PARTY.CUSTOM),
                own);
    }

    private static List<String> texts(Record row, Field<String[]> field) {
        return List.of(Objects.requireNonNullElse(row.get(field), new String[0]));
    }
}
