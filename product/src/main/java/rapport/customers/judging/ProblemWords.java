package rapport.customers.judging;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;

import java.util.List;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.access.Rights;
import rapport.customers.PartyKind;
import rapport.expressions.Option;
import rapport.expressions.Type;
import rapport.expressions.VocabularyPart;
import rapport.expressions.Word;

/// What is wrong with a customer, as a word of rules: so a list shows those in whom something is wrong, and they are
/// put right there, one by one or many at once.
@Configuration(proxyBeanMethods = false)
class ProblemWords {
    static final String KEY = "problem";
    private static final Field<String> PROBLEM = field(name("wrong", "problem"), String.class);

    private record Of(PartyKind of, String kind) implements VocabularyPart {
        @Override
        public List<Word> words(Rights rights) {
            var measures = Measures.of(of, rights);
            return measures.isEmpty() ? List.of() : List.of(word(measures, rights));
        }
    }

    @Bean
    VocabularyPart problemsOfPeople() {
        return new Of(PartyKind.PERSON, "people");
    }

    @Bean
    VocabularyPart problemsOfOrganisations() {
        return new Of(PartyKind.ORGANISATION, "organisations");
    }

    private static Word word(List<Measure> measures, Rights rights) {
        var options = measures.stream()
                .map(measure -> new Option(measure.key(), measure.problem()))
                .toList();
        return Word.several(
                KEY,
                "What is wrong",
                Type.CHOICE,
                options,
                problems(measures, rights),
                trueCondition(),
                PROBLEM,
                having(measures, rights));
    }

    /// Each arm stands for one problem: where a rule asks for one, the database leaves out the others.
    private static Table<?> problems(List<Measure> measures, Rights rights) {
        Select<Record1<String>> all = measures.stream()
                .<Select<Record1<String>>>map(
                        measure -> select(inline(measure.key())).where(measure.isWrong(rights)))
                .reduce(Select::unionAll)
                .orElseThrow();
        return all.asTable("wrong", "problem");
    }

    private static Function<Object, Condition> having(List<Measure> measures, Rights rights) {
        return key -> measures.stream()
                .filter(measure -> measure.key().equals(key))
                .findFirst()
                .map(measure -> measure.isWrong(rights))
                .orElse(falseCondition());
    }
}
