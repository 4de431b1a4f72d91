package rapport.intake.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapport.customers.facts.FoldedText;

/// What the title of one column says: `Business Phone 2` is the second phone, at work.
///
/// @param label  one of our labels, or empty
/// @param number the number in the title, 0 where it has none
/// @param last   whether the number is the title's last word: `Street 2` is a second line, `Address 2 - Street` a
/// second
///               address
/// @param sure   whether the title is known as a whole, not only by some of its words
record HeaderText(Target target, String label, int number, boolean last, boolean sure) {

    private static final Pattern JOINTS =
            Pattern.compile("(?<=[a-z])(?=[A-Z])|(?<=[A-Za-z])(?=[0-9])|(?<=[A-Z])(?=[A-Z][a-z])");
    private static final Set<String> FILLERS = Set.of(
            "value",
            "contact",
            "customer",
            "client",
            "person",
            "address",
            "adresse",
            "organization",
            "organisation",
            "field",
            "info",
            "the",
            "number",
            "nr",
            "no",
            "account",
            "lead",
            "user",
            "kunden",
            "kunde",
            "supplier",
            "vendor",
            "company",
            "s",
            "current",
            "full",
            "your",
            "c",
            "line",
            "iso");
    private static final Set<String> NOT_FOR_US = Set.of(
            "phonetic", "yomi", "password", "photo", "maiden", "assistant", "spouse", "referred", "manager", "billed");

    /// `MailingPostalCode` and `Email2` in words.
    static String apart(String title) {
        return JOINTS.matcher(title).replaceAll(" ");
    }

    /// The meaning of a title, or null where we know none.
    static @Nullable HeaderText of(String title) {
        var all = List.of(FoldedText.fold(apart(title)).split(" ", -1));
        var words = all.stream().filter(word -> !isNumber(word)).toList();
        var number = all.stream()
                .filter(HeaderText::isNumber)
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
        var last = isNumber(all.getLast());
        var whole = HeaderWords.of(String.join(" ", words));
        if (whole == null) {
            whole = HeaderWords.of(String.join("", words));
        }
        if (whole != null) {
            return new HeaderText(whole, labelIn(words), number, last, true);
        }
        return words.stream().anyMatch(NOT_FOR_US::contains) ? null : shortened(words, number, last);
    }

    private static @Nullable HeaderText shortened(List<String> words, int number, boolean last) {
        var label = labelIn(words);
        var bare = without(words, word -> !Labels.ofWord(word).isEmpty());
        for (var rest : List.of(
                bare,
                without(words, FILLERS::contains),
                without(bare, FILLERS::contains),
                without(bare, word -> FILLERS.contains(word) && !word.equals("number")))) {
            var target = rest.isEmpty() ? null : HeaderWords.of(String.join(" ", rest));
            if (target != null) {
                return new HeaderText(target, label, number, last, false);
            }
        }
        return bare.isEmpty() ? phoneAlone(words, number, last) : null;
    }

    /// `Business Fax`, `Work Mobile`: the label itself says that it is a phone.
    private static @Nullable HeaderText phoneAlone(List<String> words, int number, boolean last) {
        var labels = words.stream().map(Labels::ofWord).toList();
        return labels.contains("fax")
                ? new HeaderText(Target.PHONE_FAX, "fax", number, last, false)
                : labels.contains("mobile") ? new HeaderText(Target.PHONE_MOBILE, "mobile", number, last, false) : null;
    }

    private static String labelIn(List<String> words) {
        return words.stream()
                .map(Labels::ofWord)
                .filter(label -> !label.isEmpty() && !label.equals("main"))
                .findFirst()
                .orElse("");
    }

    private static List<String> without(List<String> words, Predicate<String> dropped) {
        var rest = new ArrayList<>(words);
        rest.removeIf(dropped);
        return rest;
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.length() < 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /// The target with its label worked in: a phone at work, a private e-mail address.
    Target labelled() {
        return switch (target) {
            case EMAIL ->
                label.equals("work") ? Target.EMAIL_WORK : label.equals("home") ? Target.EMAIL_PRIVATE : target;
            case PHONE ->
                switch (label) {
                    case "work" -> Target.PHONE_WORK;
                    case "home" -> Target.PHONE_HOME;
                    case "mobile" -> Target.PHONE_MOBILE;
                    case "fax" -> Target.PHONE_FAX;
                    default -> target;
                };
            default -> target;
        };
    }
}
