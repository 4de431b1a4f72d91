package rapport.expressions;

import java.util.List;

/// Words that a module contributes to the vocabulary of a kind of record, as a bean. The module that keeps the records
/// contributes most; modules above it add what they know of the same records.
public interface VocabularyPart {
    /// The kind of record: `people`, `organisations`.
    String kind();

    /// Asked anew for each vocabulary, for what a company has added may change at any time.
    List<Word> words();
}
