package rapport.timeline.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.customers.db.Tables.PARTY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.Sources;
import rapport.customers.facts.AddressFact;
import rapport.customers.facts.Country;
import rapport.customers.facts.EmploymentFact;
import rapport.customers.facts.OrganisationFacts;
import rapport.customers.facts.PartyRole;
import rapport.customers.facts.PersonFacts;
import rapport.customers.facts.PersonName;
import rapport.customers.facts.PostalAddress;
import rapport.customers.facts.RoleFact;
import rapport.customers.keeping.CreateParties;
import rapport.expressions.Expression;
import rapport.expressions.Expressions;
import rapport.expressions.Mistakes;
import rapport.expressions.Now;
import rapport.expressions.StoredValues;
import rapport.expressions.Values;
import rapport.expressions.Vocabularies;
import rapport.expressions.Vocabulary;
import rapport.testing.House;
import rapport.testing.RunningRapport;
import rapport.timeline.Channel;
import rapport.timeline.Direction;
import rapport.timeline.InteractionKind;
import rapport.timeline.NewInteraction;
import rapport.timeline.RecordInteraction;

@RunningRapport
@Transactional
class RulesAboutPeopleTest {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final CreateParties create;
    private final RecordInteraction record;
    private final Sources sources;
    private final DSLContext db;
    private final Viewer viewer;
    private final Vocabularies vocabularies;
    private final Now now = new Now(Instant.now(), OSLO);
    private PartyId amara;
    private PartyId jens;
    private PartyId halden;

    RulesAboutPeopleTest(
            CreateParties create,
            RecordInteraction record,
            Sources sources,
            DSLContext db,
            House house,
            Vocabularies vocabularies) {
        this.create = create;
        this.record = record;
        this.sources = sources;
        this.db = db;
        this.vocabularies = vocabularies;
        this.viewer = house.firstAdministrator();
    }

    /// Amara buys for Halden in Malmö and was called four times lately; of Jens nothing is known but his name.
    @BeforeEach
    void amara_and_jens() {
        String firm = "Halden " + UUID.randomUUID();
        halden = create.one(
                new OrganisationFacts(
                        firm, "AS", "Robotics", List.of(), List.of(lives("Göteborg", "SE")), List.of(), ""),
                sources.named("Typed in"),
                viewer);
        amara = create.one(
                new PersonFacts(
                        PersonName.ofParts("", "Amara", "", "Okafor", "", null),
                        LocalDate.parse("1988-02-29"),
                        "en",
                        List.of(),
                        List.of(lives("Malmö", "SE")),
                        List.of(new RoleFact(PartyRole.CLIENT, null), new RoleFact(PartyRole.PARTNER, null)),
                        List.of(new EmploymentFact(firm, "Head of Purchasing", "")),
                        ""),
                sources.named("Typed in"),
                viewer);
        jens = create.one(
                new PersonFacts(
                        PersonName.ofParts("", "Jens", "", "Amdal", "", null),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        ""),
                sources.named("Typed in"),
                viewer);
        for (int days : List.of(1, 20, 80, 200)) {
            record.one(called(now.instant().minus(Duration.ofDays(days))), viewer);
        }
    }

    @Test
    void a_rule_finds_the_people_it_speaks_of() {
        assertFound("city == 'malmo' && country == 'Sweden'", amara);
        assertFound("role == 'client' && role == 'partner' && role != 'lead'", amara);
        assertFound("name.contains('am')", amara, jens);
        assertFound("age(born) >= 18 && born < '2000-01-01'", amara);
        assertFound("!has(born) && !has(city) && count(role) == 0", jens);
        assertFound("given_name + ' ' + family_name == 'jens amdal'", jens);
    }

    @Test
    void a_rule_speaks_of_the_organisation_that_somebody_works_for() {
        assertFound("organisation.city == 'goteborg'", amara);
        assertFound("organisation.industry == 'Robotics' && job_title.startsWith('head')", amara);
        assertFound("organisation.country in ['SE', 'NO'] && !(organisation.name == 'Tindra')", amara);
        assertFound("!has(organisation.name)", jens);
        assertFound("organisation.last_contact.inLast(days(2))", amara);
    }

    @Test
    void a_rule_counts_interactions() {
        assertFound("interactions_90_days == 3 && interactions_365_days == 4", amara);
        assertFound("interactions_90_days < 1", jens);
        assertFound("last_contact.inLast(days(7)) && interaction.channel == 'phone'", amara);
        assertFound("interaction.when < today - days(100)", amara);
        assertFound("!has(last_contact) && !(interaction.channel in ['E_MAIL'])", jens);
    }

    @Test
    void a_rule_about_organisations_speaks_of_their_people() {
        Vocabulary vocabulary = vocabularies.of("organisations");
        for (String rule : List.of(
                "people == 1",
                "person.name.contains('okafor')",
                "person.job_title == 'head of purchasing'",
                "legal_form == 'as'",
                "interactions_90_days > 2")) {
            assertThat(db.fetchExists(
                            PARTY,
                            PARTY.ID.eq(halden).and(checked(rule, vocabulary).condition(now))))
                    .as(rule)
                    .isTrue();
        }
    }

    @Test
    void the_examples_of_the_guide_are_rules_about_people() throws IOException {
        String guide = Files.readString(Path.of("../docs/guide/rules.md"));
        String examples = guide.split("```")[1];
        assertThat(examples.lines().filter(line -> !line.isBlank()))
                .isNotEmpty()
                .allSatisfy(rule ->
                        assertThat(checked(rule, vocabularies.of("people"))).isNotNull());
    }

    /// In the database and in memory, among the two.
    private void assertFound(String rule, PartyId... expected) {
        Expression expression = checked(rule, vocabularies.of("people"));
        var ours = PARTY.ID.in(amara, jens);
        assertThat(db.select(PARTY.ID)
                        .from(PARTY)
                        .where(ours)
                        .and(expression.condition(now))
                        .fetch(PARTY.ID))
                .as(rule)
                .containsExactlyInAnyOrder(expected);
        var words = vocabularies.of("people").words().stream()
                .filter(word -> expression.words().contains(word.key()))
                .toList();
        Predicate<Values> test = expression.test(now);
        Map<PartyId, Values> known = StoredValues.of(db, PARTY, PARTY.ID, ours, words, now);
        assertThat(known.entrySet().stream()
                        .filter(one -> test.test(one.getValue()))
                        .map(Map.Entry::getKey))
                .as(rule)
                .containsExactlyInAnyOrder(expected);
    }

    private static Expression checked(String rule, Vocabulary vocabulary) {
        return switch (Expressions.check(rule, vocabulary)) {
            case Expression expression -> expression;
            case Mistakes mistakes -> throw new AssertionError(rule + ": " + mistakes.text());
        };
    }

    private NewInteraction called(Instant at) {
        return new NewInteraction(
                InteractionKind.CALL,
                Channel.PHONE,
                Direction.OUTBOUND,
                at,
                5,
                "A call",
                "",
                "",
                "",
                null,
                List.of(amara),
                null);
    }

    private static AddressFact lives(String city, String country) {
        return new AddressFact(new PostalAddress(Country.of(country), "", city, "", "", "", List.of()), "");
    }
}
