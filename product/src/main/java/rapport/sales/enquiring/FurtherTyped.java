package rapport.sales.enquiring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rapport.customers.facts.CleanText;
import rapport.customfields.CustomField;
import rapport.customfields.FieldKey;
import rapport.customfields.FieldType;
import rapport.expressions.Option;

/// The questions of a form in words of its own, as somebody types them row by row. A row whose words were emptied asks
/// nothing any more.
///
/// @param fields for which a question may ask
record FurtherTyped(FormTyped typed, List<CustomField> fields) {
    private static final int MOST = 20;
    private static final int MOST_OPTIONS = 60;
    private static final int LONGEST = 200;
    private static final String KEY = "[a-z][a-z0-9_]{0,44}";

    List<FurtherQuestion> questions() {
        var questions = new ArrayList<FurtherQuestion>();
        typed.rows().forEach(row -> question(row, questions).ifPresent(questions::add));
        return questions;
    }

    /// What has to be put right, by the name of the row.
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        typed.rows().forEach(row -> problem(row).ifPresent(why -> problems.put(FormTyped.row(row), why)));
        List<FurtherQuestion> questions = questions();
        if (questions.size() > MOST) {
            problems.put("further", "A form asks at most 20 questions of its own.");
        }
        List<String> asked = questions.stream()
                .map(FurtherQuestion::field)
                .filter(field -> !field.isEmpty())
                .toList();
        if (asked.stream().distinct().count() < asked.size()) {
            problems.put("further", "Two questions ask for the same field.");
        }
        return problems;
    }

    private Optional<String> problem(int row) {
        String label = label(row);
        if (label.isEmpty()) {
            return isNew(row) && !options(row).isEmpty() ? Optional.of("Say what it asks.") : Optional.empty();
        }
        if (label.length() > LONGEST) {
            return Optional.of("A question has at most 200 characters.");
        }
        if (field(row).isPresent()) {
            return Optional.empty();
        }
        Optional<FieldType> type = type(row);
        if (type.isEmpty()) {
            return Optional.of("Choose what it is answered with.");
        }
        int offered = options(row).size();
        if (type.get().isChosen() && (offered < 2 || offered > MOST_OPTIONS)) {
            return Optional.of("Say what there is to choose from, one a line: from 2 to 60.");
        }
        return options(row).stream().anyMatch(one -> one.label().length() > LONGEST)
                ? Optional.of("What there is to choose from has at most 200 characters each.")
                : Optional.empty();
    }

    private Optional<FurtherQuestion> question(int row, List<FurtherQuestion> before) {
        String label = label(row);
        if (label.isEmpty()) {
            return Optional.empty();
        }
        boolean required = typed.has(FormTyped.row(row) + ".required");
        FieldType type = type(row).orElse(FieldType.TEXT);
        var own = new FurtherQuestion(
                key(row, label, before), label, type, type.isChosen() ? options(row) : List.of(), required, "");
        return Optional.of(field(row).map(own::like).orElse(own));
    }

    /// A field of the company is asked for by its name, where nothing else is said.
    private String label(int row) {
        String label = CleanText.of(typed.text(FormTyped.row(row) + ".label"));
        return label.isEmpty() && isNew(row)
                ? field(row).map(CustomField::label).orElse("")
                : label;
    }

    private boolean isNew(int row) {
        return !typed.has(FormTyped.row(row) + ".key");
    }

    private Optional<CustomField> field(int row) {
        String kind = typed.text(FormTyped.row(row) + ".kind");
        return fields.stream()
                .filter(one -> FieldAsked.of(one).kept().equals(kind))
                .findFirst();
    }

    private Optional<FieldType> type(int row) {
        String kind = typed.text(FormTyped.row(row) + ".kind");
        return Stream.of(FieldType.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
    }

    private List<Option> options(int row) {
        var options = new ArrayList<Option>();
        for (String line : typed.text(FormTyped.row(row) + ".options").lines().toList()) {
            String label = CleanText.of(line);
            if (!label.isEmpty()
                    && options.stream().noneMatch(one -> one.label().equalsIgnoreCase(label))) {
                options.add(new Option(
                        free(
                                FieldKey.of(label, "option"),
                                options.stream().map(Option::key).toList()),
                        label));
            }
        }
        return options;
    }

    private String key(int row, String label, List<FurtherQuestion> before) {
        List<String> taken = before.stream().map(FurtherQuestion::key).toList();
        String had = typed.text(FormTyped.row(row) + ".key");
        if (had.matches(KEY) && !taken.contains(had)) {
            return had;
        }
        return free(
                FieldKey.of(label, "question"),
                Stream.concat(taken.stream(), typed.rows().stream().map(one -> typed.text(FormTyped.row(one) + ".key")))
                        .toList());
    }

    private static String free(String key, List<String> taken) {
        String free = key;
        for (int n = 2; taken.contains(free); n++) {
            free = key + "_" + n;
        }
        return free;
    }
}
