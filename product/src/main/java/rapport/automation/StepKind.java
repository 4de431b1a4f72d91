package rapport.automation;

import java.util.List;
import java.util.Map;

/// A kind of steps of which plans are made. A module contributes its kinds as beans. What a step does, it does in the
/// transaction of the caller and in the database alone, so that it is done exactly once: a mail is put into the outbox.
public interface StepKind {
    /// Under which it is stored; it stays.
    String key();

    /// In a word or two.
    String label();

    /// An icon of the house.
    String icon();

    /// Lower stands higher.
    int order();

    /// Whether it can be a step with such records.
    default boolean isFor(PlannedRecords records) {
        return true;
    }

    /// Whether it leads on in two ways.
    default boolean isBranch() {
        return false;
    }

    List<Setting> settings(PlannedRecords records);

    /// What has to be put right: the key of a setting to a sentence.
    Map<String, String> problems(Settings settings, PlannedRecords records);

    /// What it does, as the list of steps tells it.
    String sentence(Settings settings, PlannedRecords records);

    /// What would come of it now; nothing is done.
    Performed foretell(Settings settings, Occasion occasion);

    /// What it would write, at length; or empty.
    default String draft(Settings settings, Occasion occasion) {
        return "";
    }

    Performed perform(Settings settings, Occasion occasion);
}
