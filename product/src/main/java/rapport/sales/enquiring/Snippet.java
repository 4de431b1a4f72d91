package rapport.sales.enquiring;

import java.util.stream.Collectors;
import rapport.customfields.CustomInput;
import rapport.web.Input;

/// What whoever makes the company's site puts into one of its pages. What it asks stands there as it was when it was
/// copied.
final class Snippet {
    private Snippet() {}

    static String frame(WebForm form) {
        return "<iframe src=\"" + text(form.house() + form.at()) + "\" title=\"" + text(form.title())
                + "\" style=\"width: 100%; height: 640px; border: 0\"></iframe>";
    }

    static String html(WebForm form) {
        var html = new StringBuilder();
        html.append("<form method=\"post\" action=\"")
                .append(text(form.house() + form.at()))
                .append("\">\n");
        for (Question question : form.questions()) {
            html.append("  <p><label>").append(text(question.label())).append("<br>\n    ");
            html.append(field(question)).append("</label></p>\n");
        }
        form.further().forEach(question -> html.append(field(question)));
        html.append("  <p style=\"position: absolute; left: -9999px\" aria-hidden=\"true\"><label>Leave this empty ")
                .append("<input name=\"")
                .append(VisitorController.TRAP)
                .append("\" tabindex=\"-1\" autocomplete=\"off\"></label></p>\n");
        if (form.purpose() != null) {
            html.append("  <p><label><input type=\"checkbox\" name=\"")
                    .append(Answers.AGREES)
                    .append("\" value=\"yes\"> ")
                    .append(text(form.wording()))
                    .append("</label></p>\n");
        }
        return html.append("  <p><button>Send</button></p>\n</form>").toString();
    }

    private static String field(Question question) {
        Asked what = question.what();
        String said = " name=\"" + what.key() + "\" maxlength=\"" + what.longest() + "\" autocomplete=\""
                + what.autocomplete() + "\"" + (question.required() ? " required" : "") + ">";
        return what.input().equals("textarea")
                ? "<textarea rows=\"6\"" + said + "</textarea>"
                : "<input type=\"" + what.input() + "\"" + said;
    }

    private static String field(FurtherQuestion question) {
        Input input = CustomInput.of(question.asField(), question.name(), "");
        String named = " name=\"" + input.name() + "\"";
        if (input.type().equals("ticks")) {
            return "  <fieldset><legend>" + text(input.label()) + "</legend>\n"
                    + each(input, "    <label><input type=\"checkbox\"" + named + " value=\"%s\"> %s</label><br>\n")
                    + "  </fieldset>\n";
        }
        String said = named + (question.required() ? " required" : "") + ">";
        String asked = input.type().equals("select")
                ? "<select" + said + "\n" + each(input, "      <option value=\"%s\">%s</option>\n") + "    </select>"
                : "<input type=\"" + input.type() + "\"" + said;
        return "  <p><label>" + text(input.label()) + "<br>\n    " + asked + "</label></p>\n";
    }

    private static String each(Input input, String shape) {
        return input.choices().entrySet().stream()
                .map(one -> shape.formatted(text(one.getKey()), text(one.getValue())))
                .collect(Collectors.joining());
    }

    private static String text(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
