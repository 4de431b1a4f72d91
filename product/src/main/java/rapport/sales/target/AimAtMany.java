package rapport.sales.target;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.jobs.AccountLine;
import rapport.listing.bulk.BulkAct;
import rapport.listing.bulk.Question;
import rapport.sales.SalesKinds;
import rapport.sales.TargetListId;

/// Puts many organisations on a target list. It changes the list and not the organisations, so seeing them is enough.
record AimAtMany(TargetLists lists, AddTargets add) implements BulkAct {
    @Override
    public String list() {
        return Fits.ORGANISATIONS;
    }

    @Override
    public String key() {
        return "target";
    }

    @Override
    public String label() {
        return "Aim at them";
    }

    @Override
    public String icon() {
        return "star";
    }

    @Override
    public Right right() {
        return Right.READ;
    }

    @Override
    public boolean isOpenTo(Viewer viewer) {
        return viewer.rights().may(SalesKinds.TARGET, Right.CREATE);
    }

    @Override
    public List<Question> questions() {
        return List.of(new Question("Target list", List.of()));
    }

    @Override
    public List<Question> questions(Viewer viewer) {
        return List.of(new Question(
                "Target list",
                lists.open(viewer).stream()
                        .map(one -> new Question.Option(one.id().toString(), one.name()))
                        .toList()));
    }

    @Override
    public String problem(List<String> answers) {
        return named(answers).isPresent() ? "" : "Choose a target list. You begin one under Targets.";
    }

    @Override
    public String sentence(List<String> answers) {
        return "Put on the target list “" + named(answers).orElse("") + "”";
    }

    @Override
    public List<AccountLine> apply(List<UUID> ids, List<String> answers, Viewer by) {
        return add.many(
                list(answers).orElseThrow(), ids.stream().map(PartyId::new).toList(), by);
    }

    private Optional<String> named(List<String> answers) {
        return list(answers).flatMap(lists::nameOf);
    }

    private static Optional<TargetListId> list(List<String> answers) {
        try {
            return answers.isEmpty() ? Optional.empty() : Optional.of(TargetListId.of(answers.getFirst()));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
