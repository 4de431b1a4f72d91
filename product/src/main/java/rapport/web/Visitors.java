package rapport.web;

import java.util.Optional;

/// Tells the frame who looks at the page. The module `access` knows.
public interface Visitors {
    Optional<Visitor> current();
}
