package rapport.sales.enquiring;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import rapport.customers.facts.CleanText;
import rapport.customers.facts.EmailAddress;
import rapport.customers.facts.Reading;

/// What a stranger typed into a form: text, whatever it looks like.
///
/// @param texts  only of what the form asks
/// @param agrees whether the box is ticked
record Answers(Map<Asked, String> texts, boolean agrees) {
    static final String AGREES = "agrees";
    private static final Pattern LOOKS_LIKE_ADDRESS = Pattern.compile("(?i)https?://|www\\.|[<>]");

    static Answers of(WebForm form, Map<String, String> typed) {
        var texts = new EnumMap<Asked, String>(Asked.class);
        for (Question question : form.questions()) {
            Asked what = question.what();
            String text = typed.getOrDefault(what.key(), "");
            texts.put(what, what == Asked.MESSAGE ? CleanText.withLines(text) : CleanText.of(text));
        }
        return new Answers(
                texts, form.purpose() != null && !typed.getOrDefault(AGREES, "").isEmpty());
    }

    String of(Asked what) {
        return texts.getOrDefault(what, "");
    }

    String name() {
        return (of(Asked.GIVEN) + " " + of(Asked.FAMILY)).strip();
    }

    /// As a colleague would call whoever asks.
    String who() {
        String name = name();
        String called = name.isEmpty() ? of(Asked.ORGANISATION) : name;
        return called.isEmpty() ? "Somebody" : called;
    }

    /// What has to be put right, by the key of the question, in words for whoever typed it.
    Map<String, String> problems(WebForm form) {
        var problems = new LinkedHashMap<String, String>();
        for (Question question : form.questions()) {
            Asked what = question.what();
            String text = of(what);
            if (text.isEmpty() && question.required()) {
                problems.put(what.key(), "Please fill this in.");
            } else if (text.length() > what.longest()) {
                problems.put(
                        what.key(),
                        "This has %,d characters, and %,d is the most.".formatted(text.length(), what.longest()));
            } else if (what.isName() && LOOKS_LIKE_ADDRESS.matcher(text).find()) {
                problems.put(what.key(), "Please write a name here, without an address of the web.");
            } else if (what == Asked.EMAIL
                    && !text.isEmpty()
                    && EmailAddress.parse(text) instanceof Reading.Refused<EmailAddress>(var why)) {
                problems.put(what.key(), why);
            }
        }
        if (problems.isEmpty() && Asked.WAYS_BACK.stream().allMatch(way -> of(way).isEmpty())) {
            Asked.WAYS_BACK.stream()
                    .filter(way -> form.question(way).isPresent())
                    .findFirst()
                    .ifPresent(way -> problems.put(way.key(), "Please say how we can answer you."));
        }
        return problems;
    }
}
