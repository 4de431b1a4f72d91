package rapport.customers.page;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static rapport.customers.db.Tables.ADDRESS;
import static rapport.customers.db.Tables.IDENTIFIER;
import static rapport.customers.db.Tables.ORGANISATION;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.PARTY_ROLE;
import static rapport.customers.db.Tables.PERSON;
import static rapport.customers.db.Tables.RELATIONSHIP;
import static rapport.customers.db.Tables.SOURCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.FactSight;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.PartySight;
import rapport.customers.RelationshipKind;
import rapport.customers.db.tables.Party;
import rapport.customers.facts.IdentifierKind;
import rapport.customers.facts.PartyRole;
import rapport.customers.tags.Tags;
import rapport.customfields.CustomValues;
import rapport.customfields.ReckonedFields;

/// Reads everything about one party with one statement.
@Component
class PartyPages {
    record IdentifierRow(
            IdentifierKind kind, String written, String normal, String label, Boolean valid, String source) {}

    record AddressRow(
            String[] lines,
            String dependentLocality,
            String locality,
            String adminArea,
            String postcode,
            String sortingCode,
            String country,
            String label,
            String source) {}

    record RoleRow(
            PartyRole role, LocalDate since, @Nullable LocalDate until) {}

    record RelationRow(
            UUID id,
            RelationshipKind kind,
            PartyId other,
            PartyKind otherKind,
            String name,
            String title,
            String department,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {}

    /// One party as the tables know it.
    record Everything(
            PartyId id,
            PartyKind kind,
            String name,
            String note,
            CustomValues custom,
            String[] tags,
            int version,
            Boolean editable,
            @Nullable LocalDate born,
            @Nullable String language,
            @Nullable String industry,
            @Nullable String legalForm,
            List<IdentifierRow> identifiers,
            List<AddressRow> addresses,
            List<RoleRow> roles,
            List<RelationRow> forwards,
            List<RelationRow> backwards) {

        Stream<RelationRow> employments() {
            return forwards.stream()
                    .filter(relation -> relation.kind() == RelationshipKind.WORKS_FOR && relation.until() == null);
        }
    }

    private static final Party TO = PARTY.as("to_party");
    private static final Party FROM = PARTY.as("from_party");
    private static final Field<List<IdentifierRow>> IDENTIFIERS = identifiers();
    private static final Field<List<AddressRow>> ADDRESSES = addresses();
    private static final Field<List<RoleRow>> ROLES = roles();

    private final DSLContext db;
    private final ReckonedFields reckoned;

    PartyPages(DSLContext db, ReckonedFields reckoned) {
        this.db = db;
        this.reckoned = reckoned;
    }

    Optional<Everything> find(PartyId id, Viewer viewer) {
        return db.select(
                        PARTY.ID,
                        PARTY.KIND,
                        FactSight.called(PARTY, viewer.rights()),
                        PARTY.NOTE,
                        custom(viewer),
                        Tags.NAMES,
                        PARTY.VERSION,
                        field(PartySight.of(PARTY, viewer, Right.EDIT)),
                        PERSON.BORN,
                        PERSON.LANGUAGE,
                        ORGANISATION.INDUSTRY,
                        ORGANISATION.LEGAL_FORM,
                        IDENTIFIERS,
                        ADDRESSES,
                        ROLES,
                        relations(true, viewer),
                        relations(false, viewer))
                .from(PARTY)
                .leftJoin(PERSON)
                .on(PERSON.PARTY_ID.eq(PARTY.ID))
                .leftJoin(ORGANISATION)
                .on(ORGANISATION.PARTY_ID.eq(PARTY.ID))
                .where(PARTY.ID.eq(id))
                .and(PartySight.of(viewer))
                .and(PARTY.KIND.ne(PartyKind.HOUSEHOLD))
                .fetchOptional(Records.mapping(Everything::new))
                .map(party -> SeenParty.of(party, viewer));
    }

    private Field<CustomValues> custom(Viewer viewer) {
        return when(
                        PARTY.KIND.eq(inline(PartyKind.PERSON)),
                        reckoned.with(PARTY.CUSTOM, CustomerKinds.PERSON, _ -> true, viewer))
                .otherwise(reckoned.with(PARTY.CUSTOM, CustomerKinds.ORGANISATION, _ -> true, viewer));
    }

    private static Field<List<IdentifierRow>> identifiers() {
        return multiset(select(
                                IDENTIFIER.KIND,
                                IDENTIFIER.WRITTEN,
                                IDENTIFIER.NORMAL,
                                IDENTIFIER.LABEL,
                                IDENTIFIER.VALID,
                                SOURCE.NAME)
                        .from(IDENTIFIER)
                        .join(SOURCE)
                        .on(SOURCE.ID.eq(IDENTIFIER.SOURCE_ID))
                        .where(IDENTIFIER.PARTY_ID.eq(PARTY.ID))
                        .orderBy(IDENTIFIER.POSITION, IDENTIFIER.ID))
                .convertFrom(rows -> rows.map(Records.mapping(IdentifierRow::new)));
    }

    private static Field<List<AddressRow>> addresses() {
        return multiset(select(
                                ADDRESS.LINES,
                                ADDRESS.DEPENDENT_LOCALITY,
                                ADDRESS.LOCALITY,
                                ADDRESS.ADMIN_AREA,
                                ADDRESS.POSTCODE,
                                ADDRESS.SORTING_CODE,
                                ADDRESS.COUNTRY,
                                ADDRESS.LABEL,
                                SOURCE.NAME)
                        .from(ADDRESS)
                        .join(SOURCE)
                        .on(SOURCE.ID.eq(ADDRESS.SOURCE_ID))
                        .where(ADDRESS.PARTY_ID.eq(PARTY.ID))
                        .orderBy(ADDRESS.POSITION, ADDRESS.ID))
                .convertFrom(rows -> rows.map(Records.mapping(AddressRow::new)));
    }

    private static Field<List<RoleRow>> roles() {
        return multiset(select(PARTY_ROLE.ROLE, PARTY_ROLE.SINCE, PARTY_ROLE.UNTIL)
                        .from(PARTY_ROLE)
                        .where(PARTY_ROLE.PARTY_ID.eq(PARTY.ID))
                        .orderBy(PARTY_ROLE.UNTIL.desc().nullsFirst(), PARTY_ROLE.SINCE))
                .convertFrom(rows -> rows.map(Records.mapping(RoleRow::new)));
    }

    /// A party whose other side the viewer may not see has no such relation for him.
    private static Field<List<RelationRow>> relations(boolean forwards, Viewer viewer) {
        var other = forwards ? TO : FROM;
        var ours = forwards ? RELATIONSHIP.FROM_ID : RELATIONSHIP.TO_ID;
        var theirs = forwards ? RELATIONSHIP.TO_ID : RELATIONSHIP.FROM_ID;
        return multiset(select(
                                RELATIONSHIP.ID,
                                RELATIONSHIP.KIND,
                                other.ID,
                                other.KIND,
                                FactSight.called(other, viewer.rights()),
                                RELATIONSHIP.TITLE,
                                RELATIONSHIP.DEPARTMENT,
                                RELATIONSHIP.SINCE,
                                RELATIONSHIP.UNTIL)
                        .from(RELATIONSHIP)
                        .join(other)
                        .on(other.ID.eq(theirs))
                        .where(ours.eq(PARTY.ID))
                        .and(PartySight.of(other, viewer))
                        .orderBy(RELATIONSHIP.UNTIL.desc().nullsFirst(), RELATIONSHIP.ID)
                        .limit(50))
                .convertFrom(rows -> rows.map(Records.mapping(RelationRow::new)));
    }
}
