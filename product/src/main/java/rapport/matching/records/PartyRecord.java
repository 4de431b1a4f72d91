package rapport.matching.records;

import java.util.ArrayList;
import java.util.List;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.facts.AddressFact;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.OrganisationFacts;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PersonFacts;
import rapport.customers.facts.PostalAddress;
import rapport.matching.Fact;
import rapport.matching.SourceRecord;

/// The facts of a party as matching compares them. Whoever reads for a viewer gives the facts as that viewer sees
/// them, so that nothing hidden speaks for or against.
public final class PartyRecord {
    private static final String US = "Rapport";
    private static final String NOBODY_YET = "new";
    private static final String TOLD = "told ";

    private PartyRecord() {}

    public static SourceRecord of(PartyId id, PartyFacts facts) {
        return of(id.toString(), facts);
    }

    /// Of somebody whom we are told of, and who is not kept yet.
    public static SourceRecord ofNew(PartyFacts facts) {
        return of(NOBODY_YET, facts);
    }

    /// Of one of several of whom we are told at once.
    ///
    /// @param number not below 0
    public static SourceRecord ofTold(long number, PartyFacts facts) {
        return of(TOLD + number, facts);
    }

    /// The number of one of several; -1 for a party.
    public static long numberOf(SourceRecord record) {
        return record.key().startsWith(TOLD) ? Long.parseLong(record.key().substring(TOLD.length())) : -1;
    }

    private static SourceRecord of(String key, PartyFacts facts) {
        var told = new ArrayList<Fact>();
        PartyKind kind = switch (facts) {
            case PersonFacts person -> {
                person(person, told);
                yield PartyKind.PERSON;
            }
            case OrganisationFacts organisation -> {
                told.add(new Fact.OrganisationName(organisation.name()));
                yield PartyKind.ORGANISATION;
            }
        };
        facts.identifiers().forEach(one -> add(one, told));
        facts.addresses().stream().map(PartyRecord::address).forEach(told::add);
        return new SourceRecord(key, US, kind, told);
    }

    private static void person(PersonFacts person, List<Fact> told) {
        var name = person.name();
        if (!name.isEmpty()) {
            told.add(new Fact.Name(name.given(), name.additional(), name.family(), name.suffix()));
        }
        if (person.born() != null) {
            told.add(new Fact.Born(person.born().toString()));
        }
        person.employments().forEach(job -> told.add(new Fact.Other("Works for", job.organisation())));
    }

    /// A key of another system is left out: two systems may give the same to different people.
    private static void add(IdentifierFact one, List<Fact> told) {
        switch (one.kind()) {
            case EMAIL -> told.add(new Fact.Email(one.normal()));
            case PHONE -> told.add(new Fact.Phone(one.normal()));
            case WEBSITE -> told.add(new Fact.Website(one.normal()));
            case TAX_NUMBER, ACCOUNT_NUMBER, LOYALTY_CARD, COOKIE, SOCIAL ->
                told.add(new Fact.Identifier(one.kind().label(), one.normal()));
            case EXTERNAL_KEY -> {}
        }
    }

    private static Fact.Address address(AddressFact fact) {
        PostalAddress address = fact.address();
        return new Fact.Address(address.lines(), address.locality(), address.postcode(), address.adminArea());
    }
}
