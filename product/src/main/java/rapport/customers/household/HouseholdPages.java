package rapport.customers.household;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static rapport.customers.db.Tables.ADDRESS;
import static rapport.customers.db.Tables.HOUSEHOLD_MEMBER;
import static rapport.customers.db.Tables.PARTY;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.FactSight;
import rapport.customers.PartyField;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.PartySight;
import rapport.customers.facts.Country;
import rapport.customers.facts.PostalAddress;

/// Reads a household with one statement. A member whom the viewer may not see is not there.
@Component
class HouseholdPages {
    record MemberRow(
            PartyId id,
            String name,
            HouseholdRole role,
            LocalDate since,
            @Nullable LocalDate until) {}

    record AddressRow(
            String[] lines,
            String dependentLocality,
            String locality,
            String adminArea,
            String postcode,
            String sortingCode,
            String country) {
        PostalAddress address() {
            return new PostalAddress(
                    Country.ofCode(country),
                    adminArea,
                    locality,
                    dependentLocality,
                    postcode,
                    sortingCode,
                    List.of(lines));
        }
    }

    record Row(
            PartyId id,
            String name,
            boolean editable,
            String phone,
            List<AddressRow> addresses,
            List<MemberRow> members) {
        List<MemberRow> today() {
            return members.stream().filter(member -> member.until() == null).toList();
        }
    }

    /// Of the household that a row of parties is of, in their order.
    static final Field<List<AddressRow>> ADDRESSES = multiset(select(
                            ADDRESS.LINES,
                            ADDRESS.DEPENDENT_LOCALITY,
                            ADDRESS.LOCALITY,
                            ADDRESS.ADMIN_AREA,
                            ADDRESS.POSTCODE,
                            ADDRESS.SORTING_CODE,
                            ADDRESS.COUNTRY)
                    .from(ADDRESS)
                    .where(ADDRESS.PARTY_ID.eq(PARTY.ID))
                    .orderBy(ADDRESS.POSITION, ADDRESS.ID))
            .convertFrom(rows -> rows.map(Records.mapping(AddressRow::new)));

    private final DSLContext db;

    HouseholdPages(DSLContext db) {
        this.db = db;
    }

    /// Empty when there is no such household, or none that the viewer may see.
    Optional<Row> find(PartyId household, Viewer viewer) {
        return read(PARTY.ID.eq(household), viewer).stream().findFirst();
    }

    /// Those among these that the viewer may see, in no order.
    List<Row> of(Collection<PartyId> households, Viewer viewer) {
        return households.isEmpty() ? List.of() : read(PARTY.ID.in(households), viewer);
    }

    /// The household in which a person lives today; empty too where the viewer may not see it, or with whom people
    /// live.
    Optional<Row> homeOf(PartyId person, Viewer viewer) {
        return read(
                        PARTY.ID.eq(select(HOUSEHOLD_MEMBER.HOUSEHOLD_ID)
                                .from(HOUSEHOLD_MEMBER)
                                .where(HOUSEHOLD_MEMBER.PARTY_ID.eq(person))
                                .and(HOUSEHOLD_MEMBER.UNTIL.isNull())),
                        viewer)
                .stream()
                .findFirst();
    }

    /// Those of this name that the viewer may change.
    List<PartyId> called(String sortKey, Viewer viewer) {
        return db.select(PARTY.ID)
                .from(PARTY)
                .where(PARTY.KIND.eq(PartyKind.HOUSEHOLD))
                .and(PARTY.SORT_KEY.eq(sortKey))
                .and(PartySight.of(PARTY, viewer, Right.EDIT))
                .limit(2)
                .fetch(PARTY.ID);
    }

    private List<Row> read(Condition which, Viewer viewer) {
        var sight = FactSight.of(PartyKind.HOUSEHOLD, viewer);
        return db.select(
                        PARTY.ID,
                        PARTY.NAME,
                        field(PartySight.of(PARTY, viewer, Right.EDIT)),
                        sight.text(PartyField.PHONE, PARTY.PHONE),
                        ADDRESSES,
                        members(viewer))
                .from(PARTY)
                .where(which)
                .and(PARTY.KIND.eq(inline(PartyKind.HOUSEHOLD)))
                .and(PartySight.of(viewer))
                .fetch(row -> new Row(
                        row.value1(),
                        row.value2(),
                        row.value3() && viewer.mayWrite() && sight.opens(PartyField.RELATION),
                        row.value4(),
                        sight.shows(PartyField.ADDRESS) ? row.value5() : List.of(),
                        sight.shows(PartyField.RELATION) ? row.value6() : List.of()));
    }

    private static Field<List<MemberRow>> members(Viewer viewer) {
        var member = PARTY.as("member");
        return multiset(select(
                                member.ID,
                                FactSight.called(member, viewer.rights()),
                                HOUSEHOLD_MEMBER.ROLE,
                                HOUSEHOLD_MEMBER.SINCE,
                                HOUSEHOLD_MEMBER.UNTIL)
                        .from(HOUSEHOLD_MEMBER)
                        .join(member)
                        .on(member.ID.eq(HOUSEHOLD_MEMBER.PARTY_ID))
                        .where(HOUSEHOLD_MEMBER.HOUSEHOLD_ID.eq(PARTY.ID))
                        .and(PartySight.of(member, viewer))
                        .orderBy(
                                HOUSEHOLD_MEMBER.UNTIL.desc().nullsFirst(),
                                HOUSEHOLD_MEMBER.SINCE,
                                HOUSEHOLD_MEMBER.ID))
                .convertFrom(rows -> rows.map(Records.mapping(MemberRow::new)));
    }
}
