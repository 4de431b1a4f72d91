package rapport.web;

import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Says ready only when a page could be served: the program is up and the database answers.
@RestController
@Open
class HealthController {
    private final DSLContext db;

    HealthController(DSLContext db) {
        this.db = db;
    }

    @GetMapping("/health")
    ResponseEntity<Map<String, String>> health() {
        try {
            db.selectOne().fetch();
            return ResponseEntity.ok(Map.of("status", "ready"));
        } catch (DataAccessException e) {
            return ResponseEntity.status(503).body(Map.of("status", "the database does not answer"));
        }
    }
}
