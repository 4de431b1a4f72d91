package rapport.customfields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.access.Rights;
import rapport.expressions.Checking;
import rapport.expressions.Expression;
import rapport.expressions.Expressions;
import rapport.expressions.Mistake;
import rapport.expressions.Mistakes;
import rapport.expressions.Type;
import rapport.expressions.Vocabulary;
import rapport.expressions.Word;

/// Makes words of the fields of one kind of record that reckon. A field may use others, whichever stands first; one
/// that uses itself, or what is not there for somebody, is no word of his.
///
/// @param related   what fields of the kind may be rolled up over
/// @param words     the words of another kind of record
record Reckoner(List<RelatedRecords> related, Rights rights, Function<String, Vocabulary> words) {
    /// @param words  by the key of the field
    /// @param broken what is wrong with the others; no mistakes where it is only not for this viewer
    record Reckoned(Map<String, Word> words, Map<String, Mistakes> broken) {}

    /// @param known the words of which fields can be made
    Reckoned reckon(List<CustomField> fields, Vocabulary known) {
        var reckoner = new Reckoner(related, rights, onceEach(words));
        var words = new LinkedHashMap<String, Word>();
        var broken = new HashMap<String, Mistakes>();
        var waiting =
                new ArrayList<>(fields.stream().filter(CustomField::isReckoned).toList());
        Vocabulary all = known;
        boolean more = true;
        while (more) {
            more = false;
            for (CustomField field : List.copyOf(waiting)) {
                switch (reckoner.word(field, all)) {
                    case Made(Word word) -> {
                        words.put(field.key(), word);
                        waiting.remove(field);
                        all = all.and(List.of(word));
                        more = true;
                    }
                    case Broken(Mistakes mistakes) -> broken.put(field.key(), mistakes);
                }
            }
        }
        broken.keySet().removeAll(words.keySet());
        return new Reckoned(words, broken);
    }

    /// Several fields are rolled up over the same records.
    private static Function<String, Vocabulary> onceEach(Function<String, Vocabulary> words) {
        var known = new HashMap<String, Vocabulary>();
        return kind -> {
            Vocabulary one = known.get(kind);
            if (one == null) {
                one = words.apply(kind);
                known.put(kind, one);
            }
            return one;
        };
    }

    /// What came of a field.
    sealed interface Outcome permits Made, Broken {}

    record Made(Word word) implements Outcome {}

    record Broken(Mistakes mistakes) implements Outcome {}

    Outcome word(CustomField field, Vocabulary known) {
        return switch (field.reckoning()) {
            case Reckoning.Formula(String rule) -> formula(field, Expressions.understand(rule, known));
            case Reckoning.RollUp rollUp -> rollUp(field, rollUp);
            case null -> throw new IllegalArgumentException(field.name() + " does not reckon");
        };
    }

    private Outcome formula(CustomField field, Checking checking) {
        return switch (checking) {
            case Mistakes mistakes -> new Broken(mistakes);
            case Expression rule
            when rule.type() == Type.CHOICE ->
                broken(
                        "This is a choice. Compare it with something, as in country == \"Norway\" ? \"here\" : \"abroad\".");
            case Expression rule -> new Made(Word.ruled(field.name(), field.label(), rule.withoutTimeOfDay()));
        };
    }

    private Outcome rollUp(CustomField field, Reckoning.RollUp rollUp) {
        var over = related.stream()
                .filter(one -> one.recordKind().equals(field.recordKind())
                        && one.vocabulary().equals(rollUp.over()))
                .findFirst();
        if (over.isEmpty()) {
            return broken("Say over which records.");
        }
        Vocabulary theirs = words.apply(rollUp.over());
        var mistakes = new ArrayList<Mistake>();
        Expression of =
                rollUp.summary().isOfValues() ? found(Expressions.understand(rollUp.of(), theirs), mistakes) : null;
        Expression only = rollUp.only().isBlank() ? null : found(Expressions.check(rollUp.only(), theirs), mistakes);
        if (of != null && !sums(rollUp.summary(), of.type())) {
            mistakes.add(new Mistake(
                    0,
                    rollUp.summary().label() + " can be made of numbers and amounts, and the first or the last of days;"
                            + " this is " + of.type().label() + "."));
        }
        if (!mistakes.isEmpty()) {
            return new Broken(new Mistakes(mistakes));
        }
        return over.get()
                .seen(rights, named(of, only))
                .<Outcome>map(rows -> new Made(new RollUps(rows, rollUp.summary(), of, only).word(field)))
                .orElseGet(() -> new Broken(new Mistakes(List.of())));
    }

    private static Set<String> named(@Nullable Expression... rules) {
        return Stream.of(rules)
                .filter(Objects::nonNull)
                .flatMap(rule -> rule.words().stream())
                .collect(Collectors.toSet());
    }

    private static @Nullable Expression found(Checking checking, List<Mistake> mistakes) {
        return switch (checking) {
            case Expression expression -> expression;
            case Mistakes(var found) -> {
                mistakes.addAll(found);
                yield null;
            }
        };
    }

    private static boolean sums(Summary summary, Type type) {
        return switch (type) {
            case NUMBER, MONEY -> true;
            case DATE, MOMENT -> summary == Summary.SMALLEST || summary == Summary.LARGEST;
            case TEXT, CHOICE, YES_NO, LOCATION -> false;
        };
    }

    private static Broken broken(String says) {
        return new Broken(new Mistakes(List.of(new Mistake(0, says))));
    }
}
