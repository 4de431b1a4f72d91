package rapport.sales.enquiring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.access.OwnerId;
import rapport.customers.consent.PurposeId;
import rapport.customers.facts.CleanText;
import rapport.expressions.Option;
import rapport.work.handout.Policy;

/// What somebody types about a form, by the names of the fields.
public record FormTyped(Map<String, String> texts) {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 1_000;
    private static final int MOST_ORIGINS = 20;
    private static final Pattern ROW = Pattern.compile("further\\.(\\d{1,3})\\.label");

    static FormTyped blank(OwnerId owner) {
        return new FormTyped(Map.of(
                "owner", owner.toString(),
                "thanks", "We have your message and will answer soon.",
                "confirmed", "yes",
                "asks.given", "yes",
                "asks.family", "yes",
                "asks.email", "yes",
                "requires.email", "yes",
                "asks.message", "yes"));
    }

    static FormTyped of(WebForm form) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("name", form.name());
        texts.put("title", form.title());
        texts.put("intro", form.intro());
        texts.put("source", form.source());
        texts.put("owner", form.owner().toString());
        texts.put("policy", form.policy() == null ? "" : form.policy().name());
        texts.put("purpose", form.purpose() == null ? "" : form.purpose().toString());
        texts.put("wording", form.wording());
        texts.put("confirmed", form.confirmed() ? "yes" : "");
        texts.put("thanks", form.thanks());
        texts.put("redirect", form.redirect());
        texts.put("origins", String.join("\n", form.origins()));
        for (Question question : form.questions()) {
            String key = question.what().key();
            texts.put("asks." + key, "yes");
            texts.put("label." + key, question.label());
            texts.put("requires." + key, question.required() ? "yes" : "");
        }
        for (int n = 0; n < form.further().size(); n++) {
            FurtherQuestion question = form.further().get(n);
            texts.put(row(n) + ".key", question.key());
            texts.put(row(n) + ".label", question.label());
            texts.put(
                    row(n) + ".kind",
                    question.field().isEmpty() ? question.type().name() : question.field());
            texts.put(
                    row(n) + ".options",
                    question.field().isEmpty()
                            ? question.options().stream().map(Option::label).collect(Collectors.joining("\n"))
                            : "");
            texts.put(row(n) + ".required", question.required() ? "yes" : "");
        }
        return new FormTyped(texts);
    }

    static String row(int row) {
        return FurtherQuestion.MARK + row;
    }

    /// Of the questions in its own words, in their order.
    List<Integer> rows() {
        return texts.keySet().stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(found -> Integer.valueOf(found.group(1)))
                .sorted()
                .toList();
    }

    public String text(String field) {
        return CleanText.withLines(texts.getOrDefault(field, "")).strip();
    }

    public boolean has(String field) {
        return !text(field).isEmpty();
    }

    List<Question> questions() {
        var questions = new ArrayList<Question>();
        for (Asked what : Asked.values()) {
            if (has("asks." + what.key())) {
                String label = CleanText.of(text("label." + what.key()));
                questions.add(
                        new Question(what, label.isEmpty() ? what.label() : label, has("requires." + what.key())));
            }
        }
        return questions;
    }

    Optional<OwnerId> owner() {
        try {
            return Optional.of(OwnerId.of(text("owner")));
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }

    @Nullable
    Policy policy() {
        return Policy.parse(text("policy")).orElse(null);
    }

    @Nullable
    PurposeId purpose() {
        try {
            return has("purpose") ? PurposeId.of(text("purpose")) : null;
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    /// Without a name of their own, leads come from the form.
    String source() {
        return has("source") ? text("source") : text("name");
    }

    List<String> origins() {
        return text("origins")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> Site.isSite(line) ? Site.of(line).orElse(line) : line)
                .distinct()
                .toList();
    }

    /// What has to be put right, by field; whether there is such a name, owner and purpose others know.
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        needed("name", LONGEST_NAME, problems);
        needed("title", 2 * LONGEST_NAME, problems);
        needed("thanks", LONGEST_TEXT, problems);
        atMost("intro", LONGEST_TEXT, problems);
        atMost("source", LONGEST_NAME, problems);
        atMost("wording", LONGEST_TEXT, problems);
        List<Question> questions = questions();
        if (questions.stream().noneMatch(one -> Asked.WAYS_BACK.contains(one.what()))) {
            problems.put("asks", "Ask for an e-mail address or a phone number, or nobody can be answered.");
        } else if (questions.stream().anyMatch(one -> one.label().length() > LONGEST_NAME)) {
            problems.put("asks", "A question has at most 100 characters.");
        }
        if (has("purpose") && questions.stream().noneMatch(one -> one.what() == Asked.EMAIL)) {
            problems.put("purpose", "What they agree to is about their e-mail address: ask for it.");
        }
        if (has("redirect") && Site.of(text("redirect")).isEmpty()) {
            problems.put("redirect", "Write a whole address, such as https://www.example.com/thanks.");
        }
        List<String> origins = origins();
        if (origins.size() > MOST_ORIGINS) {
            problems.put("origins", "A form stands on at most 20 sites.");
        }
        origins.stream()
                .filter(one -> !Site.isSite(one))
                .findFirst()
                .ifPresent(one -> problems.put(
                        "origins", "“" + one + "” is no site. Write it as https://www.example.com, one a line."));
        return problems;
    }

    private void needed(String field, int longest, Map<String, String> problems) {
        if (!has(field)) {
            problems.put(field, "Please fill this in.");
        }
        atMost(field, longest, problems);
    }

    private void atMost(String field, int longest, Map<String, String> problems) {
        if (text(field).length() > longest) {
            problems.put(field, "This is too long: at most %,d characters.".formatted(longest));
        }
    }
}
