package rapport.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/// A viewer as Spring Security knows him, and whether he came by a token instead of a browser.
final class SignedIn extends AbstractAuthenticationToken {
    private final transient Viewer viewer;
    private final boolean byToken;

    SignedIn(Viewer viewer, boolean byToken) {
        super(List.of());
        this.viewer = viewer;
        this.byToken = byToken;
        setAuthenticated(true);
    }

    Viewer viewer() {
        return viewer;
    }

    boolean byToken() {
        return byToken;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return viewer;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn them && them.viewer.equals(viewer);
    }

    @Override
    public int hashCode() {
        return viewer.hashCode();
    }
}
