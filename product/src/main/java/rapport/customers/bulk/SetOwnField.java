package rapport.customers.bulk;

import static org.jooq.impl.DSL.val;
import static rapport.customers.db.Tables.PARTY;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import rapport.access.KindField;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customfields.Answer;
import rapport.customfields.CustomField;
import rapport.customfields.CustomValues;
import rapport.customfields.FieldType;
import rapport.customfields.FieldValues;
import rapport.customfields.ReadAnswer;
import rapport.expressions.Option;
import rapport.jobs.AccountLine;
import rapport.listing.bulk.BulkAct;
import rapport.listing.bulk.Question;
import tools.jackson.databind.JsonNode;

/// Says the same of many parties in a field of the company. An empty answer takes it away, unless there has to be one.
record SetOwnField(String list, CustomField field, DSLContext db, ManyParties parties) implements BulkAct {
    private static final int SOME = 12;

    @Override
    public String key() {
        return field.name();
    }

    @Override
    public String label() {
        return "Set “" + field.label() + "”";
    }

    @Override
    public String icon() {
        return "pencil";
    }

    @Override
    public List<KindField> changes() {
        return List.of(field.asKindField());
    }

    @Override
    public List<Question> questions() {
        return List.of(new Question(
                asks(),
                field.type() == FieldType.CHOICES
                        ? List.of()
                        : field.choices("").stream()
                                .map(one -> new Question.Option(one.key(), one.label()))
                                .toList()));
    }

    private String asks() {
        return switch (field.type()) {
            case CHOICES ->
                field.label() + ", separated by ; of "
                        + field.options().stream()
                                .limit(SOME)
                                .map(Option::label)
                                .collect(Collectors.joining(", "))
                        + (field.options().size() > SOME ? ", …" : "");
            case MONEY -> field.label() + ", such as 1250 EUR";
            case DATE -> field.label() + ", such as 2026-03-01";
            case TEXT, NUMBER, CHOICE, YES_NO, LINK, E_MAIL, PHONE -> field.label();
        };
    }

    @Override
    public String problem(List<String> answers) {
        return read(answers) instanceof Answer.Refused(var why) ? why : "";
    }

    @Override
    public String sentence(List<String> answers) {
        return value(answers)
                .map(value -> "Set “" + field.label() + "” to " + FieldValues.told(field, value))
                .orElse("Clear “" + field.label() + "”");
    }

    @Override
    public List<AccountLine> apply(List<UUID> ids, List<String> answers, Viewer by) {
        var then = CustomValues.NONE.with(field.key(), value(answers).orElse(null));
        var stands = DSL.field("{0} -> {1}", JSONB.class, PARTY.CUSTOM, val(field.key()));
        var shall = DSL.field("{0} -> {1}", JSONB.class, val(then.value()), val(field.key()));
        List<PartyId> changed = db.update(PARTY)
                .set(
                        PARTY.CUSTOM,
                        DSL.field(
                                "({0} - {1}) || {2}",
                                PARTY.CUSTOM.getDataType(), PARTY.CUSTOM, val(field.key()), val(then.value())))
                .where(ManyParties.among(PARTY.ID, ids))
                .and(stands.isDistinctFrom(shall))
                .returning(PARTY.ID)
                .fetch(PARTY.ID);
        return parties.chosen(ids, changed, field.name(), "Has this “" + field.label() + "” already.", by);
    }

    private Optional<JsonNode> value(List<String> answers) {
        return read(answers) instanceof Answer.Understood(var value) ? Optional.ofNullable(value) : Optional.empty();
    }

    private Answer read(List<String> answers) {
        return ReadAnswer.of(field, answers.isEmpty() ? "" : answers.getFirst());
    }
}
