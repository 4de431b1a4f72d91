package rapport.correspondence.templating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import rapport.access.Rights;
import rapport.expressions.Nearest;
import rapport.expressions.Vocabularies;
import rapport.expressions.Word;

/// Every field that a template can have.
@Component
public class TemplateFields {
    static final String USER = "user";
    static final String COMPANY = "company";

    /// @param label as people read it
    public record Known(String key, String label) {}

    private final ObjectProvider<TemplateSubject> subjects;
    private final Vocabularies vocabularies;

    TemplateFields(ObjectProvider<TemplateSubject> subjects, Vocabularies vocabularies) {
        this.subjects = subjects;
        this.vocabularies = vocabularies;
    }

    List<TemplateSubject> subjects() {
        return subjects.stream().toList();
    }

    /// By subject, in their order.
    public Map<String, List<Known>> all(Rights rights) {
        var all = new LinkedHashMap<String, List<Known>>();
        for (TemplateSubject subject : subjects()) {
            var known = new ArrayList<Known>();
            for (Word word : words(subject, rights)) {
                known.add(new Known(subject.key() + "." + word.key(), word.label()));
            }
            all.put(subject.label(), known);
        }
        all.put(
                "Whoever writes",
                List.of(
                        new Known(USER + ".name", "Name"),
                        new Known(USER + ".email", "E-mail"),
                        new Known(COMPANY + ".name", "Name of our company")));
        return all;
    }

    /// What stands for each field where a template is told of, by its key.
    Map<String, String> labels(Rights rights) {
        var labels = new HashMap<String, String>();
        all(rights)
                .forEach((subject, fields) ->
                        fields.forEach(field -> labels.put(field.key(), "‹" + subject + ": " + field.label() + "›")));
        return labels;
    }

    /// Those with one value.
    List<Word> words(TemplateSubject subject, Rights rights) {
        return vocabularies.of(subject.list(), rights).words().stream()
                .filter(word -> !word.hasSeveral())
                .toList();
    }

    /// A field of ours that a text has still; empty where it has none.
    public Optional<String> gap(String text) {
        List<String> open = List.copyOf(new TemplateText(text).fields());
        return open.isEmpty()
                ? Optional.empty()
                : open.stream().filter(known()::contains).findFirst();
    }

    private List<String> known() {
        return all(Rights.ALL).values().stream()
                .flatMap(List::stream)
                .map(Known::key)
                .toList();
    }

    /// The first thing that is wrong with a text, in a sentence that names it; empty where nothing is.
    public String problem(TemplateText text) {
        if (text.isBroken()) {
            return "Some braces open no field. A field is written like {{person.name}}.";
        }
        List<String> known = known();
        return text.fields().stream()
                .filter(field -> !known.contains(field))
                .findFirst()
                .map(field -> "There is no field “" + field + "”."
                        + Nearest.to(field, known)
                                .map(better -> " Did you mean “" + better + "”?")
                                .orElse(" Those that there are stand below."))
                .orElse("");
    }
}
