package rapport.sales.enquiring;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import rapport.customers.CustomerKinds;
import rapport.customers.facts.CleanText;
import rapport.customers.facts.EmailAddress;
import rapport.customers.facts.Reading;
import rapport.customfields.Answer;
import rapport.customfields.CustomField;
import rapport.customfields.CustomValues;
import rapport.customfields.ReadAnswer;
import rapport.sales.SalesKinds;

/// What a stranger typed into a form: text, whatever it looks like.
///
/// @param texts   only of what the form asks
/// @param further the same of the questions in its own words, by their keys; of several choices one a line
/// @param agrees  whether the box is ticked
record Answers(Map<Asked, String> texts, Map<String, String> further, boolean agrees) {
    static final String AGREES = "agrees";
    private static final String MISSING = "Please fill this in.";
    private static final Pattern LOOKS_LIKE_ADDRESS = Pattern.compile("(?i)https?://|www\\.|[<>]");

    static Answers of(WebForm form, Map<String, String> typed) {
        var texts = new EnumMap<Asked, String>(Asked.class);
        for (Question question : form.questions()) {
            Asked what = question.what();
            String text = typed.getOrDefault(what.key(), "");
            texts.put(what, what == Asked.MESSAGE ? CleanText.withLines(text) : CleanText.of(text));
        }
        var further = new LinkedHashMap<String, String>();
        for (FurtherQuestion question : form.further()) {
            further.put(question.key(), CleanText.withLines(typed.getOrDefault(question.name(), "")));
        }
        return new Answers(
                texts,
                further,
                form.purpose() != null && !typed.getOrDefault(AGREES, "").isEmpty());
    }

    String of(Asked what) {
        return texts.getOrDefault(what, "");
    }

    String of(FurtherQuestion question) {
        return further.getOrDefault(question.key(), "");
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

    /// To the questions in its own words that were answered.
    List<FurtherAnswer> told(WebForm form) {
        return form.further().stream()
                .flatMap(question -> answer(question).stream())
                .toList();
    }

    /// What they say of themselves in fields of people.
    CustomValues ofThemselves(WebForm form) {
        return ofFields(form, CustomerKinds.PERSON);
    }

    /// What they say in fields of leads.
    CustomValues ofTheLead(WebForm form) {
        return ofFields(form, SalesKinds.LEAD);
    }

    private CustomValues ofFields(WebForm form, String recordKind) {
        CustomValues values = CustomValues.NONE;
        for (FurtherAnswer answer : told(form)) {
            Optional<String> key = FieldAsked.read(answer.question().field())
                    .filter(field -> field.recordKind().equals(recordKind))
                    .flatMap(field -> CustomField.keyIn(field.name()));
            values = key.isPresent() ? values.with(key.get(), answer.value()) : values;
        }
        return values;
    }

    /// What has to be put right, by the name of the question, in words for whoever typed it.
    Map<String, String> problems(WebForm form) {
        var problems = new LinkedHashMap<String, String>();
        form.questions()
                .forEach(question -> problem(question)
                        .ifPresent(why -> problems.put(question.what().key(), why)));
        form.further().forEach(question -> problem(question).ifPresent(why -> problems.put(question.name(), why)));
        if (problems.isEmpty() && Asked.WAYS_BACK.stream().allMatch(way -> of(way).isEmpty())) {
            Asked.WAYS_BACK.stream()
                    .filter(way -> form.question(way).isPresent())
                    .findFirst()
                    .ifPresent(way -> problems.put(way.key(), "Please say how we can answer you."));
        }
        return problems;
    }

    private Optional<String> problem(Question question) {
        Asked what = question.what();
        String text = of(what);
        if (text.isEmpty() && question.required()) {
            return Optional.of(MISSING);
        }
        if (text.length() > what.longest()) {
            return Optional.of(
                    "This has %,d characters, and %,d is the most.".formatted(text.length(), what.longest()));
        }
        if (what.isName() && LOOKS_LIKE_ADDRESS.matcher(text).find()) {
            return Optional.of("Please write a name here, without an address of the web.");
        }
        return what == Asked.EMAIL
                        && !text.isEmpty()
                        && EmailAddress.parse(text) instanceof Reading.Refused<EmailAddress>(var why)
                ? Optional.of(why)
                : Optional.empty();
    }

    private Optional<String> problem(FurtherQuestion question) {
        if (ReadAnswer.of(question.asField(), of(question)) instanceof Answer.Refused(var why)) {
            return Optional.of(of(question).isEmpty() ? MISSING : why);
        }
        return question.required() && answer(question).isEmpty() ? Optional.of(MISSING) : Optional.empty();
    }

    private Optional<FurtherAnswer> answer(FurtherQuestion question) {
        return ReadAnswer.of(question.asField(), of(question)) instanceof Answer.Understood(var value)
                        && value != null
                        && !(value.isArray() && value.isEmpty())
                ? Optional.of(new FurtherAnswer(question, value))
                : Optional.empty();
    }
}
