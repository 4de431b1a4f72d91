package rapport.timeline.page;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import rapport.access.Viewer;
import rapport.customfields.ChangedIn;
import rapport.customfields.CustomField;
import rapport.customfields.CustomFields;
import rapport.customfields.FilledIn;
import rapport.timeline.AmendInteraction;
import rapport.timeline.InteractionView;
import rapport.timeline.TimelineKinds;
import rapport.web.Html;
import templates.Templates;

/// The forms in which the fields of the company are changed that speak of an interaction.
@Component
class Amendments {
    private final CustomFields fields;
    private final TimelinePages pages;
    private final Templates templates;

    Amendments(CustomFields fields, TimelinePages pages, Templates templates) {
        this.fields = fields;
        this.pages = pages;
        this.templates = templates;
    }

    /// Whether there is anything that the viewer may change.
    boolean isFor(InteractionView one, Viewer viewer) {
        return AmendInteraction.isFor(viewer, one) && !asked(viewer).isEmpty();
    }

    ChangedIn sent(InteractionView one, MultiValueMap<String, String> typed, Viewer viewer) {
        return new ChangedIn(new FilledIn(asked(viewer), typed), one.custom());
    }

    Html form(InteractionView one, Viewer viewer) {
        return page(one, new ChangedIn(FilledIn.of(asked(viewer), one.custom()), one.custom()), Map.of(), viewer);
    }

    Html refused(InteractionView one, ChangedIn sent, Viewer viewer) {
        return page(one, sent, sent.problems(), viewer).status(422);
    }

    private Html page(InteractionView one, ChangedIn form, Map<String, String> problems, Viewer viewer) {
        var page = new AmendmentPage(
                one.id().toString(), pages.touch(one, viewer), form.form().shown(), form.carried(), problems);
        return Html.page("Change an interaction", templates.timelinePageAmend(page));
    }

    private List<CustomField> asked(Viewer viewer) {
        return fields.open(TimelineKinds.INTERACTION, viewer);
    }
}
