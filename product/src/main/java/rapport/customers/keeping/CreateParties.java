package rapport.customers.keeping;

import static rapport.customers.db.Tables.ORGANISATION;
import static rapport.customers.db.Tables.PERSON;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.MissingRight;
import rapport.access.OwnerId;
import rapport.access.Viewer;
import rapport.company.CompanyDay;
import rapport.customers.FactSight;
import rapport.customers.PartyId;
import rapport.customers.SourceId;
import rapport.customers.facts.OrganisationFacts;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PersonFacts;
import rapport.database.BulkInsert;

/// Makes parties with all their facts: one at a time for a screen, a thousand at a time for an import, with the same
/// few statements. Nobody tells of them what his roles close.
@Service
public class CreateParties {
    private final DSLContext db;
    private final PartyRows parties;
    private final FactRows facts;
    private final Employers employers;
    private final KnownWords words;
    private final MissingRight missing;
    private final CompanyDay companyDay;

    CreateParties(
            DSLContext db,
            PartyRows parties,
            FactRows facts,
            Employers employers,
            KnownWords words,
            MissingRight missing,
            CompanyDay companyDay) {
        this.db = db;
        this.parties = parties;
        this.facts = facts;
        this.employers = employers;
        this.words = words;
        this.missing = missing;
        this.companyDay = companyDay;
    }

    @Transactional
    public PartyId one(PartyFacts told, SourceId source, Viewer by) {
        return switch (told) {
            case PersonFacts person -> people(List.of(person), source, by).getFirst();
            case OrganisationFacts organisation ->
                organisations(List.of(organisation), source, by).getFirst();
        };
    }

    /// @return their ids, in the order of what was told
    @Transactional
    public List<PartyId> people(List<PersonFacts> told, SourceId source, Viewer by) {
        return people(told, source, OwnerId.of(by.id()), by);
    }

    /// @param owner to whom they belong, as long as nobody gives them away
    /// @return their ids, in the order of what was told
    @Transactional
    public List<PartyId> people(List<PersonFacts> told, SourceId source, OwnerId owner, Viewer by) {
        demandOpen(told, by);
        List<NewParty<PersonFacts>> made = parties.name(told);
        Map<PartyId, PersonFacts> byId = byId(made);
        var people = BulkInsert.into(PERSON, made)
                .set(PERSON.PARTY_ID, NewParty::id)
                .set(PERSON.PREFIX, person -> person.facts().name().prefix())
                .set(PERSON.GIVEN, person -> person.facts().name().given())
                .set(PERSON.ADDITIONAL, person -> person.facts().name().additional())
                .set(PERSON.FAMILY, person -> person.facts().name().family())
                .set(PERSON.SUFFIX, person -> person.facts().name().suffix())
                .set(PERSON.NAME_ORDER, person -> person.facts().name().order().name())
                .set(PERSON.BORN, person -> person.facts().born())
                .set(PERSON.LANGUAGE, person -> person.facts().language());
        write(made, people, byId, source, owner, by);
        employers.joinNew(byId, source, by);
        return List.copyOf(byId.keySet());
    }

    /// @return their ids, in the order of what was told
    @Transactional
    public List<PartyId> organisations(List<OrganisationFacts> told, SourceId source, Viewer by) {
        return organisations(told, source, OwnerId.of(by.id()), by);
    }

    /// @param owner to whom they belong, as long as nobody gives them away
    /// @return their ids, in the order of what was told
    @Transactional
    public List<PartyId> organisations(List<OrganisationFacts> told, SourceId source, OwnerId owner, Viewer by) {
        demandOpen(told, by);
        List<NewParty<OrganisationFacts>> made = parties.name(told);
        Map<PartyId, OrganisationFacts> byId = byId(made);
        var organisations = BulkInsert.into(ORGANISATION, made)
                .set(ORGANISATION.PARTY_ID, NewParty::id)
                .set(
                        ORGANISATION.LEGAL_FORM,
                        organisation -> organisation.facts().legalForm())
                .set(ORGANISATION.INDUSTRY, organisation -> organisation.facts().industry());
        write(made, organisations, byId, source, owner, by);
        return List.copyOf(byId.keySet());
    }

    private <F extends PartyFacts> void write(
            List<NewParty<F>> made,
            BulkInsert<?, NewParty<F>> ofTheirKind,
            Map<PartyId, F> byId,
            SourceId source,
            OwnerId owner,
            Viewer by) {
        var rows = new ArrayList<BulkInsert<?, ?>>(List.of(parties.of(made, owner, by.id()), ofTheirKind));
        rows.addAll(facts.ofNew(byId, source, companyDay.today()));
        BulkInsert.together(rows, db);
        words.learn(made.stream().map(NewParty::golden).toList());
    }

    private static <F extends PartyFacts> Map<PartyId, F> byId(List<NewParty<F>> made) {
        var byId = new LinkedHashMap<PartyId, F>();
        made.forEach(party -> byId.put(party.id(), party.facts()));
        return byId;
    }

    private void demandOpen(List<? extends PartyFacts> told, Viewer by) {
        told.forEach(facts -> missing.demandOpen(FactSight.of(facts, by).forbidden(facts), by));
    }
}
