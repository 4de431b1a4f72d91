package rapport.expressions;

import java.util.List;
import rapport.access.Rights;

/// Words that a module contributes to the vocabulary of a kind of record, as a bean. The module
/// that keeps the records contributes most; modules above it add what they know of the same
/// records.
public interface VocabularyPart {
    /// The kind of record: `people`, `organisations`.
    String kind();

    /// Asked anew for each vocabulary, for what a company has added may change at any time. What
    /// somebody may not see is in no word of his: a word that reads a hidden field is left out,
    /// and one that looks at other records looks only at those that he may see.
    ///
    /// @param rights of whoever runs the rule
    List<Word> words(Rights rights);

    /// Words that are made of others: what rules make of them. Asked once all words are known
    /// that are not.
    ///
    /// @param known what there is to make them of
    /// @param all   where words of other kinds of records are found
    default List<Word> made(Vocabulary known, Rights rights, Vocabularies all) {
        return List.of();
    }
}
