package rapport.customers.keeping;

import static rapport.customers.db.Tables.ADDRESS;
import static rapport.customers.db.Tables.CHOSEN;
import static rapport.customers.db.Tables.IDENTIFIER;
import static rapport.customers.db.Tables.MERGED;
import static rapport.customers.db.Tables.ORGANISATION;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.PARTY_ROLE;
import static rapport.customers.db.Tables.PARTY_TAG;
import static rapport.customers.db.Tables.PERSON;
import static rapport.customers.db.Tables.RELATIONSHIP;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.Belongings;
import rapport.customers.PartyId;
import rapport.customers.PartySight;

/// Deletes parties with everything that is known of them. The journal keeps it all, so that the act can be undone.
@Service
public class DeleteParties {
    private final DSLContext db;
    private final List<Belongings> belongings;

    DeleteParties(DSLContext db, List<Belongings> belongings) {
        this.db = db;
        this.belongings = belongings;
    }

    /// @return those that are gone; the others were not there, or the viewer may not delete them
    @Transactional
    public Set<PartyId> of(Collection<PartyId> ids, Viewer viewer) {
        Set<PartyId> doomed = db.select(PARTY.ID)
                .from(PARTY)
                .where(isOneOf(PARTY.ID, ids))
                .and(PartySight.of(PARTY, viewer, Right.DELETE))
                .orderBy(PARTY.ID)
                .forUpdate()
                .fetchSet(PARTY.ID);
        if (doomed.isEmpty()) {
            return doomed;
        }
        belongings.forEach(one -> one.removeOf(doomed));
        db.deleteFrom(RELATIONSHIP)
                .where(isOneOf(RELATIONSHIP.FROM_ID, doomed).or(isOneOf(RELATIONSHIP.TO_ID, doomed)))
                .execute();
        db.deleteFrom(MERGED).where(isOneOf(MERGED.INTO_ID, doomed)).execute();
        db.deleteFrom(CHOSEN).where(isOneOf(CHOSEN.PARTY_ID, doomed)).execute();
        db.deleteFrom(PARTY_TAG).where(isOneOf(PARTY_TAG.PARTY_ID, doomed)).execute();
        db.deleteFrom(PARTY_ROLE).where(isOneOf(PARTY_ROLE.PARTY_ID, doomed)).execute();
        db.deleteFrom(ADDRESS).where(isOneOf(ADDRESS.PARTY_ID, doomed)).execute();
        db.deleteFrom(IDENTIFIER).where(isOneOf(IDENTIFIER.PARTY_ID, doomed)).execute();
        themselves(doomed);
        return doomed;
    }

    /// Parties of whom everything has gone over to others, for whoever has locked them and may delete them.
    @Transactional(propagation = Propagation.MANDATORY)
    public void themselves(Collection<PartyId> emptied) {
        db.deleteFrom(PERSON).where(isOneOf(PERSON.PARTY_ID, emptied)).execute();
        db.deleteFrom(ORGANISATION)
                .where(isOneOf(ORGANISATION.PARTY_ID, emptied))
                .execute();
        db.deleteFrom(PARTY).where(isOneOf(PARTY.ID, emptied)).execute();
    }

    private static Condition isOneOf(Field<PartyId> column, Collection<PartyId> ids) {
        return DSL.condition(
                "{0} = any({1})",
                column, DSL.val(ids.stream().map(PartyId::value).toArray(UUID[]::new)));
    }
}
