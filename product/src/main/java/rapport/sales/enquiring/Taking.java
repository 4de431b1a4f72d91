package rapport.sales.enquiring;

import java.util.Map;

/// What came of an enquiry.
sealed interface Taking {
    /// It is here, or was already.
    record Taken() implements Taking {}

    /// @param problems what has to be put right, by the key of the question
    record Refused(Map<String, String> problems) implements Taking {}

    /// Too many came from one place, or by this form.
    record TooMany() implements Taking {}
}
