package rapport.customfields.settings;

import java.util.List;
import rapport.access.settings.SettingsTabs;
import rapport.customfields.CustomField;
import rapport.customfields.RelatedRecords;
import rapport.expressions.Word;

/// One field, to be changed.
///
/// @param indexable whether an index on it would help
/// @param words what its rule may name, and `theirs` what one about related records may
public record FieldPage(
        SettingsTabs tabs,
        CustomField field,
        String many,
        boolean indexable,
        FieldForm form,
        Problem problem,
        List<Word> words,
        List<RelatedRecords> related,
        List<Word> theirs) {}
