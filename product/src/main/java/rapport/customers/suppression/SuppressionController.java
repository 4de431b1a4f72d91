package rapport.customers.suppression;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.access.settings.SettingsTab;
import rapport.access.settings.SettingsTabs;
import rapport.customers.facts.CleanText;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import templates.Templates;

/// Where administrators bring lists of addresses that must not be used.
@Controller
@RequestMapping("/settings/consent/suppressions")
@AllowedTo(Whom.ADMINISTRATORS)
class SuppressionController {
    private static final int LONGEST_NAME = 60;
    private static final long LARGEST = 10_000_000;

    private final BringSuppressions bring;
    private final SuppressionLists lists;
    private final Templates templates;

    SuppressionController(BringSuppressions bring, SuppressionLists lists, Templates templates) {
        this.bring = bring;
        this.lists = lists;
        this.templates = templates;
    }

    @GetMapping
    Html index(Viewer viewer) {
        return page("", null, "", viewer);
    }

    @PostMapping
    @Does("Bring addresses that must not be used")
    Html create(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String lines,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Viewer viewer)
            throws IOException {
        String called = CleanText.of(name);
        String problem = problem(called, file);
        if (!problem.isEmpty()) {
            return page(called, null, problem, viewer).status(422);
        }
        String text = lines + "\n" + (file == null ? "" : new String(file.getBytes(), StandardCharsets.UTF_8));
        List<String> told = lines(text);
        if (told.isEmpty() || told.size() > BringSuppressions.MOST) {
            String sentence = told.isEmpty()
                    ? "Paste addresses, one a line, or choose a file with one in each line."
                    : "Bring at most 100,000 lines at once: divide the file.";
            return page(called, null, sentence, viewer).status(422);
        }
        var account = bring.to(called, told);
        return page(called, account, "", viewer).with(Toast.ok(account.taken() + " addresses must not be used now."));
    }

    @DeleteMapping("/{id}")
    @Does("Delete a suppression list")
    Html delete(@PathVariable UUID id) {
        String name = lists.delete(id).orElseThrow(() -> new NotFound("There is no such list."));
        return Html.goTo("/settings/consent/suppressions")
                .with(Toast.ok("“" + name + "” is deleted. Its addresses may be used again."));
    }

    private static String problem(String name, @Nullable MultipartFile file) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return "Name the list, with at most 60 characters. A name that is there already adds to that list.";
        }
        return file != null && file.getSize() > LARGEST ? "The file is larger than ten megabytes: divide it." : "";
    }

    /// Of a table the first cell of each line.
    private static List<String> lines(String text) {
        return text.replace("\uFEFF", "")
                .lines()
                .map(line -> line.split("[,;\\t]", 2)[0].strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private Html page(String name, @Nullable SuppressionAccount account, String problem, Viewer viewer) {
        var tabs = SettingsTabs.of(viewer, SettingsTab.CONSENT);
        var page = new SuppressionPage(tabs, lists.all(viewer), name, account, problem);
        return Html.page("Suppression lists", templates.customersSuppressionLists(page));
    }
}
