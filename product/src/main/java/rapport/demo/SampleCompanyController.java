package rapport.demo;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.Toast;

@Controller
@RequestMapping("/sample-company")
@AllowedTo(Whom.ADMINISTRATORS)
class SampleCompanyController {
    private final BringSampleCompany bring;

    SampleCompanyController(BringSampleCompany bring) {
        this.bring = bring;
    }

    @PostMapping
    @Does("Bring in the sample company")
    Html create(Viewer viewer) {
        Sample sample = bring.now(viewer.id(), house());
        return Html.goTo("/people").with(Toast.ok(sample.sentence()));
    }

    /// For `./rapport demo`, which prints the sentence.
    @PostMapping(produces = MediaType.TEXT_PLAIN_VALUE)
    @Does("Bring in the sample company")
    ResponseEntity<String> createForConsole(Viewer viewer) {
        return ResponseEntity.ok(bring.now(viewer.id(), house()).sentence() + "\n");
    }

    private static String house() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }
}
