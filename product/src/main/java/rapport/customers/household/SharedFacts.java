package rapport.customers.household;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static rapport.customers.db.Tables.ADDRESS;
import static rapport.customers.db.Tables.HOUSEHOLD_MEMBER;
import static rapport.customers.db.Tables.IDENTIFIER;

import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.customers.PartyId;
import rapport.customers.facts.IdentifierKind;

/// The address and the phone that the members of a household share: rows of the household, taken over from a member.
@Component
class SharedFacts {
    private final DSLContext db;

    SharedFacts(DSLContext db) {
        this.db = db;
    }

    /// @param of an address of somebody who lives there; null for none
    void address(PartyId household, @Nullable UUID of) {
        db.deleteFrom(ADDRESS).where(ADDRESS.PARTY_ID.eq(household)).execute();
        if (of != null) {
            var theirs = ADDRESS.as("theirs");
            db.insertInto(
                            ADDRESS,
                            ADDRESS.PARTY_ID,
                            ADDRESS.LINES,
                            ADDRESS.DEPENDENT_LOCALITY,
                            ADDRESS.LOCALITY,
                            ADDRESS.ADMIN_AREA,
                            ADDRESS.POSTCODE,
                            ADDRESS.SORTING_CODE,
                            ADDRESS.COUNTRY,
                            ADDRESS.SOURCE_ID)
                    .select(select(
                                    val(household, ADDRESS.PARTY_ID),
                                    theirs.LINES,
                                    theirs.DEPENDENT_LOCALITY,
                                    theirs.LOCALITY,
                                    theirs.ADMIN_AREA,
                                    theirs.POSTCODE,
                                    theirs.SORTING_CODE,
                                    theirs.COUNTRY,
                                    theirs.SOURCE_ID)
                            .from(theirs)
                            .where(theirs.ID.eq(of))
                            .and(isMember(theirs.PARTY_ID, household)))
                    .execute();
        }
    }

    /// @param of a phone of somebody who lives there; null for none
    void phone(PartyId household, @Nullable UUID of) {
        db.deleteFrom(IDENTIFIER)
                .where(IDENTIFIER.PARTY_ID.eq(household))
                .and(IDENTIFIER.KIND.eq(IdentifierKind.PHONE))
                .execute();
        if (of != null) {
            var theirs = IDENTIFIER.as("theirs");
            db.insertInto(
                            IDENTIFIER,
                            IDENTIFIER.PARTY_ID,
                            IDENTIFIER.KIND,
                            IDENTIFIER.WRITTEN,
                            IDENTIFIER.NORMAL,
                            IDENTIFIER.VALID,
                            IDENTIFIER.SOURCE_ID)
                    .select(select(
                                    val(household, IDENTIFIER.PARTY_ID),
                                    theirs.KIND,
                                    theirs.WRITTEN,
                                    theirs.NORMAL,
                                    theirs.VALID,
                                    theirs.SOURCE_ID)
                            .from(theirs)
                            .where(theirs.ID.eq(of))
                            .and(theirs.KIND.eq(inline(IdentifierKind.PHONE)))
                            .and(isMember(theirs.PARTY_ID, household)))
                    .execute();
        }
    }

    private static Condition isMember(Field<PartyId> party, PartyId household) {
        return party.in(select(HOUSEHOLD_MEMBER.PARTY_ID)
                .from(HOUSEHOLD_MEMBER)
                .where(HOUSEHOLD_MEMBER.HOUSEHOLD_ID.eq(household))
                .and(HOUSEHOLD_MEMBER.UNTIL.isNull()));
    }
}
