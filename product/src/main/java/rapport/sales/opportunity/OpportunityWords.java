package rapport.sales.opportunity;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.unnest;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static rapport.sales.db.Tables.OPPORTUNITY;
import static rapport.sales.db.Tables.RIVAL;
import static rapport.sales.db.Tables.SELLER;
import static rapport.sales.db.Tables.STAGE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import rapport.access.Owners;
import rapport.access.Rights;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyField;
import rapport.customers.PartyNamed;
import rapport.customers.rules.CustomerWords;
import rapport.expressions.Option;
import rapport.expressions.Type;
import rapport.expressions.VocabularyPart;
import rapport.expressions.Word;
import rapport.sales.competitor.Competitors;
import rapport.sales.db.tables.Rival;
import rapport.sales.db.tables.Seller;
import rapport.sales.likelihood.Likelihoods;
import rapport.sales.likelihood.Selling;
import rapport.sales.pipeline.Pipeline;
import rapport.sales.pipeline.Pipelines;

/// What can be said of deals. A closed deal stands in no stage.
@Component
class OpportunityWords implements VocabularyPart {
    static final String KIND = "opportunities";

    private static final Condition OPEN = OPPORTUNITY.STANDING.eq(inline(Phase.OPEN));
    private static final Field<Integer> USUAL =
            field(select(STAGE.USUAL_DAYS).from(STAGE).where(STAGE.ID.eq(OPPORTUNITY.STAGE_ID)));

    private static final Seller SOLD_WITH = SELLER.as("sold_with");
    private static final Rival SOLD_AGAINST = RIVAL.as("sold_against");

    private final Pipelines pipelines;
    private final Owners owners;
    private final CustomerWords customers;
    private final Competitors competitors;
    private final Likelihoods likelihoods;
    private final Chances chances;

    OpportunityWords(
            Pipelines pipelines,
            Owners owners,
            CustomerWords customers,
            Competitors competitors,
            Likelihoods likelihoods,
            Chances chances) {
        this.pipelines = pipelines;
        this.owners = owners;
        this.customers = customers;
        this.competitors = competitors;
        this.likelihoods = likelihoods;
        this.chances = chances;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Word> words(Rights rights) {
        var words = new ArrayList<>(List.of(
                Word.text("name", "Name", OPPORTUNITY.NAME),
                Word.choice("standing", "Standing", text(OPPORTUNITY.STANDING), phases()),
                Word.choice("stage", "Stage", when(OPEN, text(OPPORTUNITY.STAGE_ID)), stages()),
                Word.several(
                        "reached",
                        "Was in stage",
                        Type.CHOICE,
                        everyStage(),
                        unnest(OPPORTUNITY.REACHED).as("was_in", "stage"),
                        noCondition(),
                        field("{0}::text", String.class, name("was_in", "stage"))),
                Word.choice("pipeline", "Pipeline", text(OPPORTUNITY.PIPELINE_ID), pipelines()),
                Word.money("amount", "Amount", OPPORTUNITY.AMOUNT, OPPORTUNITY.CURRENCY),
                Word.text("currency", "Currency", OPPORTUNITY.CURRENCY),
                Word.number("probability", "Likely won, per cent", when(OPEN, Chances.PROBABILITY)),
                Word.number(
                        "likelihood",
                        "Likely won by its traits, per cent",
                        likelihoods.percent(Selling.OPPORTUNITY, rights)),
                weighted("weighted", Chance.STAGE, rights),
                weighted("weighted_by_traits", Chance.TRAITS, rights),
                Word.date("expected", "Expected close", OPPORTUNITY.EXPECTED_CLOSE),
                Word.choice(
                        "owner",
                        "Owner",
                        text(OPPORTUNITY.OWNER_ID),
                        () -> owners.everybody().stream()
                                .map(owner -> new Option(owner.id().toString(), owner.label()))
                                .toList()),
                Word.several(
                        "seller",
                        "Sold with",
                        this::colleagues,
                        SOLD_WITH,
                        SOLD_WITH.OPPORTUNITY_ID.eq(OPPORTUNITY.ID),
                        text(SOLD_WITH.ACCOUNT_ID)),
                Word.text("next_step", "Next step", OPPORTUNITY.NEXT_STEP),
                Word.text("source", "Source", OPPORTUNITY.SOURCE),
                Word.text("note", "Note", OPPORTUNITY.NOTE),
                Word.reckoned("days_in_stage", "Days in stage", Type.NUMBER, now -> when(OPEN, days(now.instant()))),
                Word.reckoned(
                        "rotting",
                        "Rotting",
                        Type.YES_NO,
                        now -> field(OPEN.and(days(now.instant()).gt(USUAL)))),
                Word.moment("closed", "Closed", OPPORTUNITY.CLOSED_AT),
                Word.choice(
                        "closed_from", "Closed in stage", when(not(OPEN), text(OPPORTUNITY.STAGE_ID)), everyStage()),
                Word.choice("loss_reason", "Lost because", text(OPPORTUNITY.LOSS_REASON_ID), reasons()),
                Word.several(
                        "competitor",
                        "Competitor",
                        this::competitors,
                        SOLD_AGAINST,
                        SOLD_AGAINST.OPPORTUNITY_ID.eq(OPPORTUNITY.ID),
                        text(SOLD_AGAINST.COMPETITOR_ID)),
                Word.choice("lost_to", "Lost to", text(OPPORTUNITY.LOST_TO_ID), this::competitors),
                Word.moment("added", "Added", OPPORTUNITY.CREATED_AT),
                Word.text("customer.name", "Name of the customer", PartyNamed.name(OPPORTUNITY.PARTY_ID, rights))));
        if (shows(PartyField.ADDRESS, rights)) {
            words.add(Word.text("customer.city", "City of the customer", PartyNamed.city(OPPORTUNITY.PARTY_ID)));
            words.add(Word.location(
                    "customer.location",
                    "Location of the customer",
                    PartyNamed.latitude(OPPORTUNITY.PARTY_ID),
                    PartyNamed.longitude(OPPORTUNITY.PARTY_ID)));
            words.add(Word.choice(
                    "customer.country",
                    "Country of the customer",
                    PartyNamed.country(OPPORTUNITY.PARTY_ID),
                    PartyNamed.COUNTRIES));
        }
        if (shows(PartyField.CONTACT, rights)) {
            words.add(Word.moment(
                    "customer.last_contact",
                    "Last contact with the customer",
                    PartyNamed.lastContact(OPPORTUNITY.PARTY_ID, rights)));
        }
        words.addAll(customers.of(OPPORTUNITY.PARTY_ID, "the customer", rights));
        return words;
    }

    private static boolean shows(PartyField field, Rights rights) {
        return Stream.of(CustomerKinds.PERSON, CustomerKinds.ORGANISATION)
                .noneMatch(kind -> rights.hides(field.of(kind)));
    }

    private Word weighted(String key, Chance chance, Rights rights) {
        return Word.money(key, chance.label(), chances.weighted(chance, rights), OPPORTUNITY.CURRENCY);
    }

    /// Whole days since it came to its stage.
    private static Field<Integer> days(Instant now) {
        return field(
                "floor(extract(epoch from ({0} - {1})) / 86400)::int",
                SQLDataType.INTEGER, val(now, OPPORTUNITY.ENTERED_AT), OPPORTUNITY.ENTERED_AT);
    }

    private static Field<String> text(Field<?> column) {
        return field("{0}::text", String.class, column);
    }

    private List<Option> competitors() {
        return competitors.all().stream()
                .map(one -> new Option(one.id().toString(), one.name()))
                .toList();
    }

    private List<Option> colleagues() {
        return owners.everybody().stream()
                .filter(owner -> !owner.isTeam())
                .map(owner -> new Option(owner.id().toString(), owner.label()))
                .toList();
    }

    private static List<Option> phases() {
        return Arrays.stream(Phase.values())
                .map(phase -> new Option(phase.name(), phase.label()))
                .toList();
    }

    private List<Option> stages() {
        return pipelines.open().stream()
                .flatMap(pipeline -> pipeline.open().stream())
                .map(stage -> new Option(stage.id().toString(), pipelines.called(stage)))
                .toList();
    }

    private List<Option> everyStage() {
        return pipelines
                .stages()
                .map(stage -> new Option(stage.id().toString(), pipelines.called(stage)))
                .toList();
    }

    private List<Option> pipelines() {
        return pipelines.all().stream().map(OpportunityWords::option).toList();
    }

    private static Option option(Pipeline pipeline) {
        return new Option(pipeline.id().toString(), pipeline.name());
    }

    private List<Option> reasons() {
        return pipelines.reasons().stream()
                .map(reason -> new Option(reason.id().toString(), reason.name()))
                .toList();
    }
}
