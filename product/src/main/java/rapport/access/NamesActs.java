package rapport.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import rapport.journal.ChangeSets;
import rapport.journal.Does;
import rapport.journal.NamedAct;
import rapport.journal.Source;

/// Tells the journal who does what with a request, in the words of its route.
@Component
class NamesActs implements HandlerInterceptor {
    private static final int FIRST_REFUSAL = 400;

    private final ChangeSets changeSets;

    NamesActs(ChangeSets changeSets) {
        this.changeSets = changeSets;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Does does = does(handler);
        if (does != null) {
            UUID account = viewer().map(viewer -> viewer.id().value()).orElse(null);
            var act = NamedAct.of(account, does.value(), source(request));
            changeSets.begin(does.undo() ? act : act.notUndoable());
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception fault) {
        Does does = does(handler);
        if (does != null && does.noted() && fault == null && response.getStatus() < FIRST_REFUSAL) {
            changeSets.noteUnlessWritten();
        }
        changeSets.end();
    }

    private static @Nullable Does does(Object handler) {
        return handler instanceof HandlerMethod method ? method.getMethodAnnotation(Does.class) : null;
    }

    private static Optional<Viewer> viewer() {
        return CurrentViewer.find();
    }

    private static Source source(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/console/")) {
            return Source.CONSOLE;
        }
        boolean byToken = CurrentViewer.signedIn().map(SignedIn::byToken).orElse(false);
        return byToken ? Source.API : Source.SCREEN;
    }
}
