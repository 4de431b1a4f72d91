package rapport.customfields;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static rapport.customfields.db.Tables.FIELD;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Rights;
import rapport.expressions.Mistakes;
import rapport.expressions.Source;
import rapport.expressions.Vocabularies;
import rapport.expressions.Vocabulary;
import rapport.expressions.Word;

/// Checks fields that reckon before they are kept, and what a change of any field would mean for them.
@Component
public class Definitions {
    /// What came of a check.
    public sealed interface Check {
        /// @param field as it is to be kept
        record Fine(CustomField field) implements Check {}

        record Wrong(String sentence) implements Check {}
    }

    private final DSLContext db;
    private final List<CustomizedKind> kinds;
    private final List<RelatedRecords> related;
    private final Vocabularies vocabularies;

    Definitions(DSLContext db, List<CustomizedKind> kinds, List<RelatedRecords> related, Vocabularies vocabularies) {
        this.db = db;
        this.kinds = kinds;
        this.related = related;
        this.vocabularies = vocabularies;
    }

    /// What a rule about records of this kind may name.
    public List<Word> words(String vocabulary) {
        return vocabularies.of(vocabulary).words();
    }

    /// Over what a field of this kind may be rolled up.
    public List<RelatedRecords> related(String recordKind) {
        return related.stream()
                .filter(one -> one.recordKind().equals(recordKind))
                .toList();
    }

    /// Of a new field, or of one as it is to be. What a field says that reckons follows from its rule.
    public Check check(CustomField field) {
        if (!field.isReckoned()) {
            return new Check.Fine(field);
        }
        if (!kind(field.recordKind()).listed()) {
            return new Check.Wrong("Fields of " + kind(field.recordKind()).many() + " are filled in.");
        }
        Fields now = standing();
        Vocabulary known = now.words(kind(field.recordKind()).vocabulary());
        return switch (now.reckoner().word(field, known)) {
            case Reckoner.Broken(Mistakes mistakes) -> new Check.Wrong(mistakes.text());
            case Reckoner.Made(Word word) ->
                usedBy(word).contains(field.name())
                        ? new Check.Wrong(circular(field, word, known))
                        : new Check.Fine(field.holding(FieldType.of(word.type())));
        };
    }

    private static List<String> usedBy(Word word) {
        return word.source() instanceof Source.Ruled(var rule) ? List.copyOf(rule.words()) : List.of();
    }

    private static String circular(CustomField field, Word word, Vocabulary known) {
        return usedBy(word).stream()
                .flatMap(name -> known.find(name).stream())
                .filter(other -> usedBy(other).contains(field.name()))
                .findFirst()
                .map(between -> "“" + between.label() + "” is itself made of “" + field.label() + "”, so “"
                        + field.label() + "” cannot use it.")
                .orElse("A field cannot use itself.");
    }

    /// Why a field cannot be removed, or be changed to what it is to be: because others use it; empty where nothing
    /// stands against it.
    ///
    /// @param then null where it is to be removed
    public Optional<String> hindrance(CustomField field, @Nullable CustomField then) {
        Fields now = standing();
        Fields later = now.with(field, then);
        var hurt = new ArrayList<CustomField>();
        var why = new ArrayList<String>();
        for (CustomizedKind kind : kinds) {
            var before = now.reckoned(kind);
            var after = later.reckoned(kind);
            for (CustomField other : later.of(kind)) {
                Word was = before.words().get(other.key());
                Word is = after.words().get(other.key());
                if (was != null && !other.id().equals(field.id()) && (is == null || is.type() != was.type())) {
                    hurt.add(other);
                    Optional.ofNullable(after.broken().get(other.key()))
                            .map(Mistakes::text)
                            .ifPresent(why::add);
                }
            }
        }
        if (hurt.isEmpty()) {
            return Optional.empty();
        }
        String names = hurt.stream().map(one -> "“" + one.label() + "”").collect(joining(", "));
        return Optional.of(
                then == null
                        ? names + (hurt.size() == 1 ? " uses" : " use") + " this field. Change or remove "
                                + (hurt.size() == 1 ? "it" : "them") + " first."
                        : "Then " + names + " could not be reckoned as before."
                                + why.stream()
                                        .findFirst()
                                        .map(text -> " " + text)
                                        .orElse(""));
    }

    private Fields standing() {
        return new Fields(
                FieldRows.read(db, FIELD.REMOVED_AT.isNull()).stream().collect(groupingBy(CustomField::recordKind)));
    }

    private CustomizedKind kind(String recordKind) {
        return kinds.stream()
                .filter(kind -> kind.recordKind().equals(recordKind))
                .findFirst()
                .orElseThrow();
    }

    /// All fields, as they are or as they would be.
    private final class Fields {
        private final Map<String, List<CustomField>> byKind;

        Fields(Map<String, List<CustomField>> byKind) {
            this.byKind = byKind;
        }

        List<CustomField> of(CustomizedKind kind) {
            return byKind.getOrDefault(kind.recordKind(), List.of());
        }

        Fields with(CustomField field, @Nullable CustomField then) {
            return new Fields(byKind.values().stream()
                    .flatMap(List::stream)
                    .flatMap(one -> Optional.ofNullable(one.id().equals(field.id()) ? then : one).stream())
                    .collect(groupingBy(CustomField::recordKind)));
        }

        Reckoner reckoner() {
            return new Reckoner(related, Rights.ALL, this::words);
        }

        Reckoner.Reckoned reckoned(CustomizedKind kind) {
            return reckoner().reckon(of(kind), kept(kind));
        }

        private Vocabulary kept(CustomizedKind kind) {
            return vocabularies
                    .unmade(kind.vocabulary(), Rights.ALL)
                    .only(word -> CustomField.keyIn(word.key()).isEmpty())
                    .and(CustomVocabulary.words(kind, of(kind), Rights.ALL));
        }

        Vocabulary words(String vocabulary) {
            return kinds.stream()
                    .filter(kind -> kind.vocabulary().equals(vocabulary))
                    .findFirst()
                    .map(kind -> kept(kind).and(reckoned(kind).words().values()))
                    .orElseGet(() -> vocabularies.of(vocabulary));
        }
    }
}
