package rapport.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import templates.Templates;

/// What is shown when not even an error page could be made in the ordinary way: for addresses that nobody has, and for
/// requests that the web server itself refuses.
@Controller
@Open
class LastResort implements ErrorController {
    private static final Map<Integer, String> SENTENCES = Map.of(
            400, "The request could not be understood.",
            404, "There is nothing at this address.",
            405, "That cannot be done at this address.",
            413, "That is larger than Rapport takes in one piece.");

    private final Templates templates;

    LastResort(Templates templates) {
        this.templates = templates;
    }

    @RequestMapping("/error")
    Object show(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        String sentence = SENTENCES.getOrDefault(status, "Something broke on our side. Nothing was kept half done.");
        if (String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .startsWith("/api/")) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), sentence));
        }
        String title = status == HttpStatus.NOT_FOUND.value() ? "Not here" : "That did not work";
        return Html.door(title, templates.webError(title, sentence, "")).status(status);
    }
}
