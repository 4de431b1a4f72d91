package rapport.customers.keeping;

import static rapport.customers.db.Tables.ORGANISATION;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.PERSON;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.customers.PartyId;
import rapport.customers.facts.OrganisationFacts;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PersonFacts;

/// Writes what stands in the rows of one party itself: names, dates, the note.
@Component
class OwnRows {
    private final DSLContext db;

    OwnRows(DSLContext db) {
        this.db = db;
    }

    void write(PartyId id, PartyFacts facts) {
        db.update(PARTY)
                .set(PARTY.NOTE, facts.note())
                .set(PARTY.CUSTOM, facts.custom())
                .where(PARTY.ID.eq(id))
                .execute();
        switch (facts) {
            case PersonFacts person ->
                db.update(PERSON)
                        .set(PERSON.PREFIX, person.name().prefix())
                        .set(PERSON.GIVEN, person.name().given())
                        .set(PERSON.ADDITIONAL, person.name().additional())
                        .set(PERSON.FAMILY, person.name().family())
                        .set(PERSON.SUFFIX, person.name().suffix())
                        .set(PERSON.NAME_ORDER, person.name().order().name())
                        .set(PERSON.BORN, person.born())
                        .set(PERSON.LANGUAGE, person.language())
                        .where(PERSON.PARTY_ID.eq(id))
                        .execute();
            case OrganisationFacts organisation -> {
                db.update(PARTY)
                        .set(PARTY.NAME, organisation.name())
                        .where(PARTY.ID.eq(id))
                        .execute();
                db.update(ORGANISATION)
                        .set(ORGANISATION.LEGAL_FORM, organisation.legalForm())
                        .set(ORGANISATION.INDUSTRY, organisation.industry())
                        .where(ORGANISATION.PARTY_ID.eq(id))
                        .execute();
            }
        }
    }
}
