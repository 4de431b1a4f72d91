package rapport.correspondence.page;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.correspondence.filing.MessageSight;
import rapport.messages.AttachedFiles;
import rapport.messages.MessageId;
import rapport.timeline.TimelineKinds;
import rapport.web.NotFound;

/// Files that came with a message. They are only ever saved, never shown: what they are, the
/// sender says.
@Controller
@AllowedTo(on = TimelineKinds.INTERACTION)
class FileController {
    private final MessageSight sight;
    private final AttachedFiles attachments;

    FileController(MessageSight sight, AttachedFiles attachments) {
        this.sight = sight;
        this.attachments = attachments;
    }

    @GetMapping("/messages/{id}/files/{file}")
    ResponseEntity<byte[]> show(@PathVariable MessageId id, @PathVariable UUID file, Viewer viewer) {
        return sight.find(id, viewer)
                .flatMap(seen -> attachments.read(seen.message().id(), file))
                .map(bytes -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .header(
                                "Content-Disposition",
                                ContentDisposition.attachment()
                                        .filename(bytes.name(), StandardCharsets.UTF_8)
                                        .build()
                                        .toString())
                        .header("X-Content-Type-Options", "nosniff")
                        .body(bytes.content()))
                .orElseThrow(() -> new NotFound("There is no such file, or none that you may have."));
    }
}
