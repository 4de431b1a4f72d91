package rapport.devices.page;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import rapport.web.Open;

/// The script that a browser keeps to show notices while no page is open. It stands at the top, for it may speak for
/// pages beneath its own address only, and is asked for anew whenever the browser wants to know whether it has changed.
@Controller
class WorkerController {
    private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");

    @GetMapping("/push-worker.js")
    @Open
    ResponseEntity<Resource> worker() {
        return ResponseEntity.ok()
                .contentType(SCRIPT)
                .cacheControl(CacheControl.noCache())
                .body(new ClassPathResource("static/push-worker.js"));
    }
}
