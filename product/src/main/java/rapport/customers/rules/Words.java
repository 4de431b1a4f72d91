package rapport.customers.rules;

import java.util.ArrayList;
import java.util.List;
import rapport.access.KindField;
import rapport.access.Rights;
import rapport.expressions.Word;

/// Collects the words that somebody may use: none reads a field that his roles hide.
record Words(Rights rights, List<Word> known) {
    Words(Rights rights) {
        this(rights, new ArrayList<>());
    }

    /// Words that read a field, or several.
    Words reading(List<KindField> fields, Word... more) {
        if (fields.stream().noneMatch(rights::hides)) {
            known.addAll(List.of(more));
        }
        return this;
    }

    Words reading(KindField field, Word... more) {
        return reading(List.of(field), more);
    }

    /// Words that everybody may use who sees the record.
    Words open(Word... more) {
        return reading(List.of(), more);
    }
}
