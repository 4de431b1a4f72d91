package rapport.correspondence.templating;

import org.jspecify.annotations.Nullable;

/// A template as it was typed.
public record TemplateForm(String name, String subject, String words) {
    static final TemplateForm BLANK = new TemplateForm("", "", "");

    public TemplateForm {
        name = text(name).strip();
        subject = text(subject).replaceAll("\\p{Cntrl}", " ").strip();
        words = text(words).replace("\r\n", "\n").strip();
    }

    static TemplateForm of(MailTemplate template) {
        return new TemplateForm(template.name(), template.subject(), template.words());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
