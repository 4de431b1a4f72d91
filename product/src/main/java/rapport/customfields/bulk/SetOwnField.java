package rapport.customfields.bulk;

import static org.jooq.impl.DSL.val;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import rapport.access.KindField;
import rapport.access.Viewer;
import rapport.customfields.Answer;
import rapport.customfields.CustomField;
import rapport.customfields.CustomValues;
import rapport.customfields.CustomizedKind;
import rapport.customfields.FieldType;
import rapport.customfields.FieldValues;
import rapport.customfields.ReadAnswer;
import rapport.expressions.Option;
import rapport.jobs.AccountLine;
import rapport.listing.bulk.BulkAct;
import rapport.listing.bulk.Question;
import tools.jackson.databind.JsonNode;

/// Says the same of many records in a field of the company. An empty answer takes it away, unless there has to be one.
record SetOwnField(String list, CustomField field, CustomizedKind kind, DSLContext db, ManyTold told)
        implements BulkAct {
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
        var key = val(field.key());
        List<UUID> changed = db.fetch(
                        """
                        update {0} set {1} = ({2} - {3}) || {4}
                         where {5} = any({6}) and {7} and {2} -> {3} is distinct from {4} -> {3}
                        returning {5}
                        """,
                        kind.table(),
                        DSL.field(kind.custom().getUnqualifiedName()),
                        kind.custom(),
                        key,
                        val(then.value()),
                        kind.id(),
                        val(ids.toArray(UUID[]::new)),
                        kind.rows())
                .map(row -> row.get(0, UUID.class));
        return told.account(ids, changed, field, "Has this “" + field.label() + "” already.", by);
    }

    private Optional<JsonNode> value(List<String> answers) {
        return read(answers) instanceof Answer.Understood(var value) ? Optional.ofNullable(value) : Optional.empty();
    }

    private Answer read(List<String> answers) {
        return ReadAnswer.of(field, answers.isEmpty() ? "" : answers.getFirst());
    }
}
