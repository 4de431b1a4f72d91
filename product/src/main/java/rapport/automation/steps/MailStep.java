package rapport.automation.steps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.automation.Occasion;
import rapport.automation.Performed;
import rapport.automation.PlannedRecords;
import rapport.automation.Setting;
import rapport.automation.Settings;
import rapport.automation.StepKind;
import rapport.correspondence.templating.MailTemplate;
import rapport.correspondence.templating.MailTemplates;
import rapport.correspondence.templating.TemplateId;
import rapport.correspondence.writing.MailByTemplate;
import rapport.correspondence.writing.MailByTemplate.Mailed;
import rapport.customers.PartyId;
import rapport.customers.consent.PurposeId;
import rapport.customers.consent.Purposes;
import rapport.expressions.Option;
import rapport.work.piece.PieceKind;

/// Mails by a template. Where no mail may go, or none can, a task to reach them another way is made instead, if that is
/// wanted; either way the account says why, and the run goes on.
@Component
class MailStep implements StepKind {
    private static final String TEMPLATE = "template";
    private static final String PURPOSE = "purpose";
    private static final String INSTEAD = "instead";
    private static final String NOTHING = "nothing";

    private final MailTemplates templates;
    private final MailByTemplate mail;
    private final Purposes purposes;
    private final GiveSomethingToDo give;

    MailStep(MailTemplates templates, MailByTemplate mail, Purposes purposes, GiveSomethingToDo give) {
        this.templates = templates;
        this.mail = mail;
        this.purposes = purposes;
        this.give = give;
    }

    @Override
    public String key() {
        return "mail";
    }

    @Override
    public String label() {
        return "Mail";
    }

    @Override
    public String icon() {
        return "mail";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Setting> settings(PlannedRecords records) {
        var mails = new ArrayList<Option>();
        mails.add(new Option("", "Choose a template"));
        templates.all().forEach(one -> mails.add(new Option(one.id().toString(), one.name())));
        var reasons = new ArrayList<Option>();
        reasons.add(new Option("", "It is about this " + records.one() + ", as one writes by hand"));
        purposes.open().forEach(one -> reasons.add(new Option(one.id().toString(), "For the purpose: " + one.name())));
        return List.of(
                Setting.choice(TEMPLATE, "Template", mails),
                Setting.choice(PURPOSE, "Why they may be written to", reasons),
                Setting.choice(
                        INSTEAD,
                        "If no mail may go",
                        List.of(
                                new Option("", "Make a task to reach them another way"),
                                new Option(NOTHING, "Go on without"))));
    }

    @Override
    public Map<String, String> problems(Settings settings, PlannedRecords records) {
        var problems = new LinkedHashMap<String, String>();
        if (settings.text(TEMPLATE).isEmpty()) {
            problems.put(TEMPLATE, "Choose a template. They are written under Mail templates.");
        } else if (template(settings).isEmpty()) {
            problems.put(TEMPLATE, "The template is not there any more. Choose another one.");
        }
        if (!settings.text(PURPOSE).isEmpty() && purpose(settings) == null) {
            problems.put(PURPOSE, "Nobody is contacted for this purpose any more. Choose another one.");
        }
        return problems;
    }

    @Override
    public String sentence(Settings settings, PlannedRecords records) {
        return "Mail: " + template(settings).map(MailTemplate::name).orElse("a template that is no more");
    }

    @Override
    public Performed foretell(Settings settings, Occasion occasion) {
        return told(settings, letter(settings, occasion).map(one -> mail.foretell(one, occasion.by())));
    }

    @Override
    public String draft(Settings settings, Occasion occasion) {
        return letter(settings, occasion)
                .map(one -> mail.foretell(one, occasion.by()))
                .map(mailed -> mailed instanceof Mailed.Written(var _, var draft)
                        ? draft.subject() + "\n\n" + draft.words()
                        : "")
                .orElse("");
    }

    @Override
    public Performed perform(Settings settings, Occasion occasion) {
        Performed performed = told(settings, letter(settings, occasion).map(one -> mail.send(one, occasion.by())));
        if (performed instanceof Performed.LeftOut(var why)
                && !settings.text(INSTEAD).equals(NOTHING)) {
            give.piece(PieceKind.TASK, "Reach " + occasion.record().name() + " another way", why, 0, occasion);
        }
        return performed;
    }

    private Performed told(Settings settings, Optional<Mailed> mailed) {
        if (template(settings).isEmpty()) {
            return new Performed.Broken("The template is not there any more. Choose another one.");
        }
        String task = settings.text(INSTEAD).equals(NOTHING) ? "" : " A task is made instead.";
        return mailed.<Performed>map(one -> switch (one) {
                    case Mailed.Written(var reader, var draft) ->
                        new Performed.Done("Mail to " + reader.name() + ": " + draft.subject(), reader.path());
                    case Mailed.Refused(var why) -> new Performed.LeftOut("No mail. " + why + task);
                    case Mailed.NotNow(var until, var why) -> new Performed.Later(why, until);
                })
                .orElse(new Performed.LeftOut("No mail, for it is with no customer." + task));
    }

    private Optional<MailByTemplate.Letter> letter(Settings settings, Occasion occasion) {
        @Nullable PartyId party = occasion.record().party();
        return party == null
                ? Optional.empty()
                : template(settings)
                        .map(template -> new MailByTemplate.Letter(
                                template,
                                party,
                                occasion.record().kind(),
                                occasion.record().id(),
                                purpose(settings)));
    }

    private Optional<MailTemplate> template(Settings settings) {
        return id(settings.text(TEMPLATE)).map(TemplateId::new).flatMap(templates::find);
    }

    private @Nullable PurposeId purpose(Settings settings) {
        return id(settings.text(PURPOSE))
                .map(PurposeId::new)
                .flatMap(purposes::find)
                .filter(one -> !one.isRetired())
                .map(one -> one.id())
                .orElse(null);
    }

    private static Optional<UUID> id(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
