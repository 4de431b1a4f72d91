package rapport.api.interaction;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.api.problem.ApiRefusal;
import rapport.api.problem.FieldProblem;
import rapport.api.reading.ContentTag;
import rapport.api.reading.JsonReading;
import rapport.api.reading.MergePatch;
import rapport.api.reading.OwnFieldsReading;
import rapport.customfields.CustomFields;
import rapport.customfields.CustomValues;
import rapport.timeline.AmendInteraction;
import rapport.timeline.Amending;
import rapport.timeline.InteractionView;
import rapport.timeline.TimelineKinds;
import rapport.web.NotFound;

/// Changes what the fields of the company say of an interaction, as a program asks for it.
@Component
class InteractionChanges {
    private final AmendInteraction amend;
    private final CustomFields fields;
    private final JsonReading json;

    InteractionChanges(AmendInteraction amend, CustomFields fields, JsonReading json) {
        this.amend = amend;
        this.fields = fields;
        this.json = json;
    }

    /// @throws ApiRefusal where something is wrong with it, or somebody else was faster
    void apply(MergePatch patch, @Nullable String ifMatch, InteractionView known, Viewer viewer) {
        if (!AmendInteraction.isFor(viewer, known)) {
            throw new NotFound("There is no such interaction, or none that you may change.");
        }
        var version = ContentTag.of(known.custom());
        version.check(ifMatch);
        switch (amend.of(known, read(patch, known, viewer), viewer)) {
            case Amending.Done() -> {}
            case Amending.Overtaken() -> throw version.stale();
        }
    }

    private CustomValues read(MergePatch patch, InteractionView known, Viewer viewer) {
        var merged =
                patch.applyTo(json.written(new InteractionChange(known.custom().all())));
        var told = json.bind(merged, InteractionChange.class);
        var problems = new ArrayList<FieldProblem>();
        var offered = fields.shown(TimelineKinds.INTERACTION, viewer);
        var then = new OwnFieldsReading(
                        offered, (pointer, sentence) -> problems.add(new FieldProblem(pointer, sentence)))
                .read(told.custom(), known.custom());
        if (!problems.isEmpty()) {
            throw ApiRefusal.ofFields(problems);
        }
        return then;
    }
}
