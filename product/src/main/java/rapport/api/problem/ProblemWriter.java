package rapport.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes problems to programs.
@Component
public class ProblemWriter {
    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    public void write(ApiRefusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(refusal.at(request.getRequestURI()), refusal.headers(), response);
    }

    void write(Problem problem, Map<String, String> headers, HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setStatus(problem.status());
        headers.forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
