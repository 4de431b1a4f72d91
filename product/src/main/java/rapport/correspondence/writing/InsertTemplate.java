package rapport.correspondence.writing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.correspondence.templating.FillTemplate;
import rapport.correspondence.templating.MailTemplates;
import rapport.correspondence.templating.TemplateId;
import rapport.customers.Parties;

/// Puts what a template says into a mail that somebody is writing. What is not known stays to be filled in by hand.
@Component
class InsertTemplate {
    private final MailTemplates templates;
    private final FillTemplate fill;

    InsertTemplate(MailTemplates templates, FillTemplate fill) {
        this.templates = templates;
        this.fill = fill;
    }

    /// Empty where there is no such template, or none that the viewer may use.
    Optional<MailForm> into(MailForm form, TemplateId id, Parties.Named reader, Viewer viewer) {
        return templates.all(viewer).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(template -> form.with(
                        fill.of(template, reader, kind(form), record(form).orElse(null), viewer)));
    }

    private static String kind(MailForm form) {
        return form.about().replaceFirst(":.*", "");
    }

    private static Optional<UUID> record(MailForm form) {
        try {
            return form.about().contains(":")
                    ? Optional.of(UUID.fromString(form.about().replaceFirst("[^:]*:", "")))
                    : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
