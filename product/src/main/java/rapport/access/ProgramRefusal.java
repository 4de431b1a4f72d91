package rapport.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Tells a program why it may not come in, as problem details (RFC 9457).
@Component
class ProgramRefusal {
    private final JsonMapper json;

    ProgramRefusal(JsonMapper json) {
        this.json = json;
    }

    void unknown(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean shown = request.getHeader("Authorization") != null;
        response.setHeader("WWW-Authenticate", shown ? "Bearer error=\"invalid_token\"" : "Bearer");
        String detail = shown
                ? "This token is not known, has expired, or was revoked. Make a new one in the settings."
                : "Show a token in the header: Authorization: Bearer rapport_…";
        write(401, "Unauthorized", detail, request, response);
    }

    void forbidden(String missing, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(403, "Forbidden", missing, request, response);
    }

    private void write(
            int status, String title, String detail, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "about:blank");
        problem.put("title", title);
        problem.put("status", status);
        problem.put("detail", detail);
        problem.put("instance", request.getRequestURI());
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/problem+json");
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
