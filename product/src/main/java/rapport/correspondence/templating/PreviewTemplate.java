package rapport.correspondence.templating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.Viewer;
import rapport.customers.Parties;
import rapport.customers.PartyKind;
import rapport.customers.finding.FindParties;

/// Shows a template as a real customer would get it.
@Component
class PreviewTemplate {
    private final FillTemplate fill;
    private final TemplateFields fields;
    private final FindParties find;
    private final Parties parties;

    PreviewTemplate(FillTemplate fill, TemplateFields fields, FindParties find, Parties parties) {
        this.fill = fill;
        this.fields = fields;
        this.find = find;
        this.parties = parties;
    }

    /// @param typed something of a customer; the first who is found gets it
    TemplatePreview of(TemplateForm form, String typed, Viewer viewer) {
        List<String> problems = problems(form);
        Optional<Parties.Named> reader = problems.isEmpty() ? reader(typed, viewer) : Optional.empty();
        if (reader.isEmpty()) {
            return new TemplatePreview(typed, "", "", "", "", List.of(), problems);
        }
        var template = new MailTemplate(
                new TemplateId(new UUID(0, 0)),
                form.name(),
                form.subject(),
                form.words(),
                new AccountId(new UUID(0, 0)));
        var draft = fill.of(template, reader.get(), "", null, viewer);
        return new TemplatePreview(
                typed,
                reader.get().name(),
                reader.get().path(),
                draft.subject(),
                draft.words(),
                List.copyOf(draft.missing()),
                problems);
    }

    private Optional<Parties.Named> reader(String typed, Viewer viewer) {
        return typed.isBlank()
                ? Optional.empty()
                : Stream.of(PartyKind.PERSON, PartyKind.ORGANISATION)
                        .flatMap(kind -> find.best(kind, typed, viewer).stream())
                        .findFirst()
                        .flatMap(found -> parties.find(found.id(), viewer));
    }

    private List<String> problems(TemplateForm form) {
        var problems = new ArrayList<String>();
        for (String text : List.of(form.subject(), form.words())) {
            String problem = fields.problem(new TemplateText(text));
            if (!problem.isEmpty()) {
                problems.add(problem);
            }
        }
        return problems;
    }
}
