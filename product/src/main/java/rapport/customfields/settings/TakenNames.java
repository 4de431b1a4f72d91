package rapport.customfields.settings;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind.RecordField;
import rapport.access.RecordKinds;
import rapport.customfields.CustomField;
import rapport.customfields.CustomizedKind;
import rapport.expressions.Folding;
import rapport.expressions.Vocabularies;
import rapport.expressions.Word;
import rapport.listing.Column;
import rapport.listing.ListDefinition;

/// What the fields are called that come with Rapport: a company cannot have one of the same name.
@Component
class TakenNames {
    private final RecordKinds kinds;
    private final Vocabularies vocabularies;
    private final ObjectProvider<ListDefinition<?>> lists;

    TakenNames(RecordKinds kinds, Vocabularies vocabularies, ObjectProvider<ListDefinition<?>> lists) {
        this.kinds = kinds;
        this.vocabularies = vocabularies;
        this.lists = lists;
    }

    /// What our field is called that goes by this label or key; empty where there is none.
    Optional<String> of(CustomizedKind kind, String label, String key) {
        String folded = Folding.fold(label);
        return names(kind)
                .filter(ours -> CustomField.keyIn(ours.key()).isEmpty())
                .filter(ours ->
                        ours.key().equals(key) || Folding.fold(ours.label()).equals(folded))
                .map(RecordField::label)
                .findFirst();
    }

    private Stream<RecordField> names(CustomizedKind kind) {
        Stream<Word> words = vocabularies.of(kind.vocabulary()).words().stream();
        Stream<Column<?>> columns = lists.stream()
                .filter(list -> list.recordKind().equals(kind.recordKind()))
                .flatMap(list -> list.columns().stream());
        Stream<RecordField> fields = kinds.find(kind.recordKind()).stream().flatMap(one -> one.fields().get().stream());
        return Stream.of(
                        words.map(word -> new RecordField(word.key(), word.label())),
                        columns.map(column -> new RecordField(column.key(), column.label())),
                        fields)
                .flatMap(all -> all);
    }
}
