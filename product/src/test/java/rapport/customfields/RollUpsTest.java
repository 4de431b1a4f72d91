package rapport.customfields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.inline;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customfields.db.Tables.FIELD;
import static rapport.timeline.db.Tables.INTERACTION;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.OwnerId;
import rapport.access.Rights;
import rapport.access.Viewer;
import rapport.access.Viewers;
import rapport.customers.PartyId;
import rapport.customers.Sources;
import rapport.customers.facts.Additions;
import rapport.customers.facts.EmploymentFact;
import rapport.customers.facts.OrganisationFacts;
import rapport.customers.facts.PersonFacts;
import rapport.customers.facts.PersonName;
import rapport.customers.keeping.CreateParties;
import rapport.expressions.Expression;
import rapport.expressions.Expressions;
import rapport.expressions.Now;
import rapport.expressions.StoredValues;
import rapport.expressions.Values;
import rapport.expressions.Vocabularies;
import rapport.expressions.Vocabulary;
import rapport.expressions.Word;
import rapport.money.Money;
import rapport.testing.House;
import rapport.testing.RunningRapport;
import rapport.timeline.Channel;
import rapport.timeline.Direction;
import rapport.timeline.InteractionKind;
import rapport.timeline.NewInteraction;
import rapport.timeline.RecordInteraction;

/// An organisation with some people, of whom little and awkward things are known, and a few calls.
@RunningRapport
@Transactional
class RollUpsTest {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final int PEOPLE = 12;

    private final CreateParties create;
    private final RecordInteraction record;
    private final Sources sources;
    private final DSLContext db;
    private final House house;
    private final Viewers viewers;
    private final Viewer viewer;
    private final Vocabularies vocabularies;
    private final CustomFields fields;
    private final long began = Long.getLong("rapport.dice", new Random().nextLong());
    private final Random dice = new Random(began);
    private final Now now = new Now(Instant.now(), OSLO);
    private final String firm = "Halden " + UUID.randomUUID();
    private final List<PartyId> people = new ArrayList<>();
    private PartyId halden = new PartyId(new UUID(0, 0));

    RollUpsTest(
            CreateParties create,
            RecordInteraction record,
            Sources sources,
            DSLContext db,
            House house,
            Viewers viewers,
            Vocabularies vocabularies,
            CustomFields fields) {
        this.create = create;
        this.record = record;
        this.sources = sources;
        this.db = db;
        this.house = house;
        this.viewers = viewers;
        this.vocabularies = vocabularies;
        this.fields = fields;
        this.viewer = house.firstAdministrator();
    }

    @BeforeEach
    void an_organisation_with_people() {
        added("person", "rolled_seats", FieldType.NUMBER, null);
        added("person", "rolled_budget", FieldType.MONEY, null);
        added("person", "rolled_joined", FieldType.DATE, null);
        added("person", "rolled_twice", FieldType.NUMBER, new Reckoning.Formula("custom.rolled_seats * 2"));
        halden = create.one(
                new OrganisationFacts(firm, "", "", List.of(), List.of(), List.of(), ""),
                sources.named("Typed in"),
                viewer);
        for (int n = 0; n < PEOPLE; n++) {
            people.add(person(custom()));
        }
    }

    @Test
    void a_roll_up_is_what_comes_out_for_whoever_adds_up_by_hand() {
        List<String> conditions = List.of(
                "",
                "custom.rolled_seats > 1",
                "has(custom.rolled_joined) && custom.rolled_joined > \"2020-06-01\"",
                "custom.rolled_twice < 6",
                "organisation.name == \"" + firm + "\"",
                "custom.rolled_budget > money(10, \"EUR\")",
                "false");
        for (String only : conditions) {
            List<PartyId> some = matching(only);
            assertThat(rolledUp(Summary.COUNT, "", only)).as(only).isEqualTo(BigDecimal.valueOf(some.size()));
            for (String of : List.of("custom.rolled_seats", "custom.rolled_twice + 1", "length(name)")) {
                List<BigDecimal> numbers = values(of, some, BigDecimal.class);
                BigDecimal sum = numbers.stream().reduce(BigDecimal::add).orElse(null);
                assertSame(of, only, Summary.SUM, sum);
                assertSame(
                        of,
                        only,
                        Summary.SMALLEST,
                        numbers.stream().min(Comparator.naturalOrder()).orElse(null));
                assertSame(
                        of,
                        only,
                        Summary.LARGEST,
                        numbers.stream().max(Comparator.naturalOrder()).orElse(null));
                assertSame(
                        of,
                        only,
                        Summary.AVERAGE,
                        sum == null ? null : sum.divide(BigDecimal.valueOf(numbers.size()), 10, RoundingMode.HALF_UP));
            }
            List<LocalDate> days = values("custom.rolled_joined", some, LocalDate.class);
            assertSame(
                    "custom.rolled_joined",
                    only,
                    Summary.LARGEST,
                    days.stream().max(Comparator.naturalOrder()).orElse(null));
            List<Money> amounts = values("custom.rolled_budget", some, Money.class);
            boolean one = amounts.stream().map(Money::currency).distinct().count() == 1;
            assertSame(
                    "custom.rolled_budget",
                    only,
                    Summary.SUM,
                    one
                            ? amounts.stream()
                                    .reduce((a, b) -> a.plus(b).orElseThrow())
                                    .orElse(null)
                            : null);
        }
    }

    @Test
    void amounts_of_several_currencies_have_no_sum() {
        people.forEach(person -> db.update(PARTY)
                .set(PARTY.CUSTOM, CustomValues.NONE)
                .where(PARTY.ID.eq(person))
                .execute());
        person(money("10", "EUR"));
        person(money("2.5", "EUR"));
        assertThat(rolledUp(Summary.SUM, "custom.rolled_budget", ""))
                .isEqualTo(new Money(new BigDecimal("12.5"), "EUR"));

        person(money("1", "NOK"));
        assertThat(rolledUp(Summary.SUM, "custom.rolled_budget", "")).isNull();
        assertThat(rolledUp(Summary.SUM, "custom.rolled_budget", "currency(custom.rolled_budget) == \"NOK\""))
                .isEqualTo(new Money(new BigDecimal("1"), "NOK"));
    }

    @Test
    void the_last_interaction_of_a_kind_is_told_by_its_day_and_calls_are_counted() {
        for (int days : List.of(3, 40, 400)) {
            touched(InteractionKind.CALL, days, 20);
        }
        touched(InteractionKind.MEETING, 1, 60);

        assertThat(rolledUpTouches(Summary.COUNT, "", "")).isEqualTo(BigDecimal.valueOf(4));
        assertThat(rolledUpTouches(Summary.COUNT, "", "when.inLast(days(90))")).isEqualTo(BigDecimal.valueOf(3));
        assertThat(rolledUpTouches(Summary.LARGEST, "when", "kind == \"Call\""))
                .isEqualTo(now.instant().minus(Duration.ofDays(3)).atZone(OSLO).toLocalDate());
        assertThat(rolledUpTouches(Summary.SUM, "minutes", "kind == \"Call\"")).isEqualTo(BigDecimal.valueOf(60));
        assertThat(rolledUpTouches(Summary.AVERAGE, "minutes", "")).isEqualTo(new BigDecimal("30.0000000000"));
    }

    @Test
    void what_a_company_notes_of_interactions_is_summed_up() {
        added("interaction", "ordered", FieldType.NUMBER, null);
        touched(InteractionKind.ORDER, 3, 20);
        touched(InteractionKind.ORDER, 4, 20);
        db.update(INTERACTION)
                .set(INTERACTION.CUSTOM, new CustomValues(JSONB.jsonb("{\"ordered\": 7.5}")))
                .where(INTERACTION.SUBJECT.eq("Spare parts " + firm))
                .execute();

        assertThat(rolledUpTouches(Summary.SUM, "custom.ordered", "kind == \"Order\""))
                .isEqualTo(new BigDecimal("15.0"));
    }

    @Test
    void nobody_is_counted_whom_one_may_not_see() {
        Viewer representative =
                viewers.of(house.employAs("Sales representative")).orElseThrow();
        db.update(PARTY)
                .set(PARTY.OWNER_ID, OwnerId.of(representative.id()))
                .where(PARTY.ID.in(halden, people.get(0), people.get(1)))
                .execute();
        touched(InteractionKind.CALL, 3, 20);

        assertThat(rolledUp(Summary.COUNT, "", "", representative.rights())).isEqualTo(BigDecimal.valueOf(2));
        assertThat(rolledUp(Summary.COUNT, "", "", Rights.ALL)).isEqualTo(BigDecimal.valueOf(PEOPLE));
        BigDecimal touches = (BigDecimal) rolledUp("interactions", Summary.COUNT, "", "", representative.rights());
        assertThat(touches).isEqualTo(BigDecimal.ZERO);
    }

    private void assertSame(String of, String only, Summary summary, @Nullable Object expected) {
        Object found = rolledUp(summary, of, only);
        boolean same = found instanceof BigDecimal a && expected instanceof BigDecimal b
                ? a.compareTo(b) == 0
                : found instanceof Money one && expected instanceof Money other
                        ? one.currency().equals(other.currency())
                                && one.amount().compareTo(other.amount()) == 0
                        : Objects.equals(found, expected);
        assertThat(same)
                .as("%s of %s where %s: %s, by hand %s, dice %s", summary, of, only, found, expected, began)
                .isTrue();
    }

    private @Nullable Object rolledUp(Summary summary, String of, String only) {
        return rolledUp(summary, of, only, viewer.rights());
    }

    private @Nullable Object rolledUp(Summary summary, String of, String only, Rights rights) {
        return rolledUp("people", summary, of, only, rights);
    }

    private @Nullable Object rolledUpTouches(Summary summary, String of, String only) {
        return rolledUp("interactions", summary, of, only, viewer.rights());
    }

    /// As the statement of a list reads it.
    private @Nullable Object rolledUp(String over, Summary summary, String of, String only, Rights rights) {
        String key = "rolled_" + UUID.randomUUID().toString().substring(0, 8);
        FieldType holds = of.equals("custom.rolled_budget")
                ? FieldType.MONEY
                : of.equals("custom.rolled_joined") || of.equals("when") ? FieldType.DATE : FieldType.NUMBER;
        added("organisation", key, holds, new Reckoning.RollUp(over, summary, of, only));
        Word word =
                vocabularies.of("organisations", rights).find("custom." + key).orElseThrow();
        Field<?> value = word.value(now);
        var read = db.select(value, holds == FieldType.MONEY ? word.currency(now) : inline(""))
                .from(PARTY)
                .where(PARTY.ID.eq(halden))
                .fetchSingle();
        Object found = read.get(0);
        return found instanceof Long count
                ? BigDecimal.valueOf(count)
                : found instanceof BigDecimal amount && holds == FieldType.MONEY
                        ? new Money(amount, (String) read.get(1))
                        : found;
    }

    private List<PartyId> matching(String only) {
        if (only.isEmpty()) {
            return people;
        }
        Vocabulary words = vocabularies.of("people");
        var rule = (Expression) Expressions.check(only, words);
        return people.stream()
                .filter(person -> rule.matches(known(person, rule, words), now))
                .toList();
    }

    private <T> List<T> values(String of, List<PartyId> some, Class<T> type) {
        Vocabulary words = vocabularies.of("people");
        var rule = (Expression) Expressions.understand(of, words);
        var value = rule.value(now);
        return some.stream()
                .map(person -> value.apply(known(person, rule, words)))
                .filter(Objects::nonNull)
                .map(type::cast)
                .toList();
    }

    private Values known(PartyId person, Expression rule, Vocabulary words) {
        var ours =
                rule.words().stream().map(words::find).flatMap(Optional::stream).toList();
        return Objects.requireNonNull(StoredValues.of(db, PARTY, PARTY.ID, PARTY.ID.eq(person), ours, now)
                .get(person));
    }

    private CustomValues custom() {
        CustomValues values = CustomValues.NONE;
        String seats = pick("", "0", "1", "2.5", "7", "-3");
        String budget = pick("", "1 EUR", "12.75 EUR", "100 EUR", dice.nextInt(4) == 0 ? "5 NOK" : "5 EUR");
        String joined = pick("", "2019-01-31", "2020-06-02", "2024-02-29");
        values = with(values, "rolled_seats", seats);
        values = with(values, "rolled_budget", budget);
        return with(values, "rolled_joined", joined);
    }

    private CustomValues money(String amount, String currency) {
        return with(CustomValues.NONE, "rolled_budget", amount + " " + currency);
    }

    private CustomValues with(CustomValues values, String key, String typed) {
        var field = fields.find("person", key).orElseThrow();
        return ReadAnswer.of(field, typed) instanceof Answer.Understood(var value) ? values.with(key, value) : values;
    }

    private String pick(String... from) {
        return from[dice.nextInt(from.length)];
    }

    private PartyId person(CustomValues custom) {
        return create.one(
                new PersonFacts(
                        PersonName.ofParts("", "Somebody", "", "Known " + dice.nextInt(1000), "", null),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new EmploymentFact(firm, "", "")),
                        "",
                        new Additions(custom, List.of())),
                sources.named("Typed in"),
                viewer);
    }

    private void touched(InteractionKind kind, int daysAgo, int minutes) {
        record.one(
                new NewInteraction(
                        kind,
                        Channel.PHONE,
                        Direction.OUTBOUND,
                        now.instant().minus(Duration.ofDays(daysAgo)),
                        minutes,
                        "Spare parts " + firm,
                        "",
                        "",
                        "",
                        null,
                        List.of(halden, people.getLast()),
                        null),
                viewer);
    }

    private void added(String kind, String key, FieldType type, @Nullable Reckoning reckoning) {
        var field = new CustomField(
                new CustomFieldId(new UUID(0, 0)), kind, key, key, type, List.of(), "", "", false, 0, false, reckoning);
        db.insertInto(FIELD)
                .set(FieldRows.columns(field))
                .set(FIELD.RECORD_KIND, kind)
                .set(FIELD.KEY, key)
                .set(FIELD.CREATED_BY, viewer.id())
                .execute();
        fields.moved();
    }
}
