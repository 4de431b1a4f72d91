package rapport.automation.steps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rapport.automation.Occasion;
import rapport.automation.Performed;
import rapport.automation.PlannedRecords;
import rapport.automation.Setting;
import rapport.automation.Settings;
import rapport.automation.StepKind;
import rapport.work.piece.PieceKind;

/// Makes a call or a task for whoever owns the record, due so many days later.
record WorkStep(String key, PieceKind kind, int order, GiveSomethingToDo give) implements StepKind {
    private static final String SUBJECT = "subject";
    private static final String NOTE = "note";
    private static final String DAYS = "days";
    private static final int LONGEST = 200;
    private static final int LONGEST_NOTE = 4_000;
    private static final int MOST_DAYS = 365;

    @Override
    public String label() {
        return kind.label();
    }

    @Override
    public String icon() {
        return kind.icon();
    }

    @Override
    public List<Setting> settings(PlannedRecords records) {
        return List.of(
                Setting.line(
                        SUBJECT, "What is to be done", kind == PieceKind.CALL ? "Ask how they liked the offer" : ""),
                Setting.text(NOTE, "Note"),
                Setting.number(DAYS, "Due after days"));
    }

    @Override
    public Map<String, String> problems(Settings settings, PlannedRecords records) {
        var problems = new LinkedHashMap<String, String>();
        String subject = settings.text(SUBJECT);
        if (subject.isBlank() || subject.length() > LONGEST) {
            problems.put(SUBJECT, "Say in at most 200 characters what is to be done.");
        }
        if (settings.text(NOTE).length() > LONGEST_NOTE) {
            problems.put(NOTE, "A note has at most 4,000 characters.");
        }
        if (settings.number(DAYS) > MOST_DAYS) {
            problems.put(DAYS, "It is due within a year.");
        }
        return problems;
    }

    @Override
    public String sentence(Settings settings, PlannedRecords records) {
        int days = settings.number(DAYS);
        return label() + ": " + settings.text(SUBJECT)
                + (days == 0 ? "" : days == 1 ? ", due the next day" : ", due after " + days + " days");
    }

    @Override
    public Performed foretell(Settings settings, Occasion occasion) {
        return new Performed.Done(
                label() + ": " + settings.text(SUBJECT) + ", due "
                        + occasion.by().formats().date(give.due(settings.number(DAYS), occasion)),
                "");
    }

    @Override
    public Performed perform(Settings settings, Occasion occasion) {
        var id = give.piece(kind, settings.text(SUBJECT), settings.text(NOTE), settings.number(DAYS), occasion);
        return new Performed.Done(label() + ": " + settings.text(SUBJECT), "/work/" + id);
    }
}
