package rapport.sales.enquiring;

import java.util.Map;
import rapport.sales.WebFormId;

/// What came of keeping a form.
sealed interface KeepingForm {
    record Kept(WebFormId id) implements KeepingForm {}

    /// @param problems what has to be put right, by field
    record Incomplete(Map<String, String> problems) implements KeepingForm {}
}
