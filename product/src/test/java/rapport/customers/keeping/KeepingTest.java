package rapport.customers.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.PARTY_ROLE;
import static rapport.customers.db.Tables.RELATIONSHIP;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.RelationshipKind;
import rapport.customers.Sources;
import rapport.customers.facts.AddressFact;
import rapport.customers.facts.Country;
import rapport.customers.facts.EmailAddress;
import rapport.customers.facts.EmploymentFact;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PartyRole;
import rapport.customers.facts.PersonFacts;
import rapport.customers.facts.PersonName;
import rapport.customers.facts.PhoneNumber;
import rapport.customers.facts.PostalAddress;
import rapport.customers.facts.RoleFact;
import rapport.testing.House;
import rapport.testing.RunningRapport;

@RunningRapport
@Transactional
class KeepingTest {
    private final DSLContext db;
    private final CreateParties create;
    private final EnrichParties enrich;
    private final ReviseParty revise;
    private final KnownFacts known;
    private final Sources sources;
    private final Viewer viewer;

    KeepingTest(
            DSLContext db,
            CreateParties create,
            EnrichParties enrich,
            ReviseParty revise,
            KnownFacts known,
            Sources sources,
            House house) {
        this.db = db;
        this.create = create;
        this.enrich = enrich;
        this.revise = revise;
        this.known = known;
        this.sources = sources;
        this.viewer = house.firstAdministrator();
    }

    @Test
    void what_is_told_of_a_person_is_known_of_her_afterwards() {
        PersonFacts told = amara();
        PartyId id = keep(told);
        assertThat(known.of(List.of(id))).containsEntry(id, told);
    }

    @Test
    void a_person_works_for_several_organisations_and_each_is_made_once() {
        PartyId one = keep(person("Kari Lund", "kari@keeping.example", "Keeping Fjord AS", "Keeping Board"));
        PartyId two = keep(person("Ola Moen", "ola@keeping.example", "keeping fjord as"));
        assertThat(employers(one)).hasSize(2);
        assertThat(employers(one)).containsAll(employers(two));
    }

    @Test
    void the_same_facts_again_change_nothing() {
        PartyId id = keep(amara());
        int version = version(id);
        assertThat(enrich.with(Map.of(id, amara()), sources.named("CRM"), viewer)
                        .changed())
                .isEmpty();
        assertThat(version(id)).isEqualTo(version);
    }

    @Test
    void a_second_email_is_added_and_the_first_stays_the_one_we_write_to() {
        PartyId id = keep(amara());
        var news = person("Amara Okafor", "amara@private.example");
        assertThat(enrich.with(Map.of(id, news), sources.named("CRM"), viewer).changed())
                .containsExactly(id);
        assertThat(db.fetchValue(PARTY.EMAIL, PARTY.ID.eq(id))).isEqualTo("amara@keeping.example");
        assertThat(factsOf(id).identifiers()).hasSize(3);
    }

    @Test
    void a_role_that_is_no_longer_named_has_ended_and_stays_in_the_past() {
        PartyId id = keep(amara());
        assertThat(revise(id, facts -> withRoles(facts, List.of()))).isInstanceOf(Revision.Done.class);
        assertThat(db.fetchCount(PARTY_ROLE, PARTY_ROLE.PARTY_ID.eq(id).and(PARTY_ROLE.UNTIL.isNotNull())))
                .isEqualTo(1);
        assertThat(factsOf(id).roles()).isEmpty();
    }

    @Test
    void a_change_for_an_older_version_is_refused() {
        PartyId id = keep(amara());
        var revision = revise.with(
                id,
                OptionalInt.of(version(id) - 1),
                facts -> withRoles(facts, List.of()),
                sources.named("CRM"),
                viewer);
        assertThat(revision).isEqualTo(new Revision.Stale(version(id)));
        assertThat(factsOf(id).roles()).hasSize(1);
    }

    @Test
    void leaving_an_employer_ends_the_employment_today() {
        PartyId id = keep(person("Nils Vik", "nils@keeping.example", "Keeping Harbour"));
        revise(id, facts -> person("Nils Vik", "nils@keeping.example"));
        assertThat(db.select(RELATIONSHIP.UNTIL)
                        .from(RELATIONSHIP)
                        .where(RELATIONSHIP.FROM_ID.eq(id))
                        .fetchOne(RELATIONSHIP.UNTIL))
                .isNotNull();
    }

    private PartyId keep(PersonFacts person) {
        return create.one(person, sources.named("CRM"), viewer);
    }

    private Revision revise(PartyId id, UnaryOperator<PartyFacts> change) {
        return revise.with(id, OptionalInt.empty(), change, sources.named("CRM"), viewer);
    }

    private PartyFacts factsOf(PartyId id) {
        return Objects.requireNonNull(known.of(List.of(id)).get(id));
    }

    private int version(PartyId id) {
        return db.fetchValue(PARTY.VERSION, PARTY.ID.eq(id));
    }

    private List<PartyId> employers(PartyId person) {
        return db.select(RELATIONSHIP.TO_ID)
                .from(RELATIONSHIP)
                .where(RELATIONSHIP.FROM_ID.eq(person))
                .and(RELATIONSHIP.KIND.eq(RelationshipKind.WORKS_FOR))
                .fetch(RELATIONSHIP.TO_ID);
    }

    private static PersonFacts amara() {
        var oslo = new PostalAddress(Country.of("NO"), "", "Oslo", "", "0153", "", List.of("Kirkegata 14"));
        return new PersonFacts(
                PersonName.parse("Amara Okafor", null).orThrow(),
                LocalDate.of(1984, 3, 9),
                "en",
                List.of(email("amara@keeping.example"), phone("+47 21 55 01 18")),
                List.of(new AddressFact(oslo, "work")),
                List.of(new RoleFact(PartyRole.CLIENT, LocalDate.of(2021, 2, 1))),
                List.of(new EmploymentFact("Keeping Robotics", "Head of Purchasing", "")),
                "Prefers to be called after one.");
    }

    private static PersonFacts person(String name, String email, String... employers) {
        return new PersonFacts(
                PersonName.parse(name, null).orThrow(),
                null,
                null,
                List.of(email(email)),
                List.of(),
                List.of(),
                List.of(employers).stream()
                        .map(employer -> new EmploymentFact(employer, "", ""))
                        .toList(),
                "");
    }

    private static PartyFacts withRoles(PartyFacts facts, List<RoleFact> roles) {
        var p = (PersonFacts) facts;
        return new PersonFacts(
                p.name(), p.born(), p.language(), p.identifiers(), p.addresses(), roles, p.employments(), p.note());
    }

    private static IdentifierFact email(String text) {
        return IdentifierFact.of(EmailAddress.parse(text).orThrow(), "");
    }

    private static IdentifierFact phone(String text) {
        return IdentifierFact.of(PhoneNumber.parse(text, null).orThrow(), text, "mobile");
    }
}
