package rapport.sales.fact;

import java.util.List;
import rapport.customfields.Answer;
import rapport.customfields.CustomField;
import rapport.customfields.CustomInput;
import rapport.customfields.FieldType;
import rapport.customfields.FieldValues;
import rapport.customfields.ReadAnswer;
import rapport.expressions.Option;

/// A fact for which the company has added a field.
record OwnFact<T extends OwnTerms<T>>(CustomField field) implements TermsFact<T> {
    @Override
    public String key() {
        return field.name();
    }

    @Override
    public String label() {
        return field.label();
    }

    @Override
    public String input() {
        return CustomInput.of(field, key(), "").type();
    }

    @Override
    public String typed(T terms) {
        return terms.custom()
                .get(field.key())
                .map(value -> FieldValues.typed(field, value))
                .orElse("");
    }

    @Override
    public Read<T> read(String typed, T terms) {
        return switch (ReadAnswer.of(field, typed)) {
            case Answer.Understood(var value) ->
                new Read.Understood<>(terms.withCustom(terms.custom().with(field.key(), value)));
            case Answer.Refused(var sentence) -> new Read.Refused<>(sentence);
        };
    }

    @Override
    public List<Option> choices(String stands) {
        return isSeveral() ? field.options() : field.choices(stands);
    }

    @Override
    public boolean isSeveral() {
        return field.type() == FieldType.CHOICES;
    }
}
