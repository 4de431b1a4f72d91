package rapport.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import rapport.web.Html;
import rapport.web.Toast;
import templates.Templates;

/// A page that one may not open says which right is missing, and who can give it.
@ControllerAdvice
@Order(5)
class AccessErrors {
    private final Templates templates;

    AccessErrors(Templates templates) {
        this.templates = templates;
    }

    @ExceptionHandler(AccessDeniedException.class)
    Html explain(AccessDeniedException refusal, HttpServletRequest request) {
        String why = String.valueOf(refusal.getMessage());
        var page = Html.page("Not open to you", templates.webError("This is not open to you", why, ""))
                .status(HttpStatus.FORBIDDEN.value());
        return request.getHeader("HX-Request") == null ? page : page.with(Toast.warn(why));
    }
}
