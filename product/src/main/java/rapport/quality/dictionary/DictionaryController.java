package rapport.quality.dictionary;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.quality.QualityKinds;
import rapport.web.Html;
import rapport.web.SafeCell;
import templates.Templates;

/// The data dictionary, as a page and as a file.
@Controller
@AllowedTo(right = Right.READ, on = QualityKinds.QUALITY)
class DictionaryController {
    private final DictionaryPages pages;
    private final Templates templates;

    DictionaryController(DictionaryPages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/quality/dictionary")
    Html index(Viewer viewer) {
        return Html.page("Data dictionary", templates.qualityDictionaryDictionary(pages.page(viewer)));
    }

    @GetMapping("/quality/dictionary.csv")
    void file(Viewer viewer, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"data-dictionary.csv\"");
        try (var csv = CsvWriter.builder().build(response.getOutputStream(), StandardCharsets.UTF_8)) {
            csv.writeRecord(
                    "Kind",
                    "Field",
                    "Name",
                    "Type",
                    "Meaning",
                    "Options",
                    "Sources",
                    "Filled in",
                    "Seen by",
                    "Used in");
            for (DictionaryPage.Kind kind : pages.page(viewer).kinds()) {
                kind.rows()
                        .forEach(row -> csv.writeRecord(Stream.of(
                                        kind.title(),
                                        row.key(),
                                        row.label(),
                                        row.type(),
                                        row.meaning(),
                                        row.options(),
                                        row.sources(),
                                        row.filled(),
                                        row.roles(),
                                        row.uses())
                                .map(SafeCell::of)
                                .toList()));
            }
        }
    }
}
