package rapport.api.webhook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What becomes of a record.
public enum WhatHappened {
    CREATED,
    CHANGED,
    DELETED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What an act did to a record on the whole; empty where it made the record and removed it again.
    ///
    /// @param steps in their order
    static Optional<WhatHappened> onTheWhole(List<WhatHappened> steps) {
        var whole = steps.stream().filter(step -> step != CHANGED).toList();
        if (whole.isEmpty()) {
            return Optional.of(CHANGED);
        }
        boolean made = whole.getFirst() == CREATED;
        boolean gone = whole.getLast() == DELETED;
        return made && gone ? Optional.empty() : Optional.of(made ? CREATED : gone ? DELETED : CHANGED);
    }
}
