package rapport.sales.target;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import rapport.access.Owners;
import rapport.access.Viewer;
import rapport.jobs.AccountLine;
import rapport.listing.bulk.BulkAct;
import rapport.listing.bulk.Question;

/// Gives many targets to a colleague or to a team. An empty answer leaves them to nobody.
record AssignTargets(Owners owners, GiveTargets give) implements BulkAct {
    @Override
    public String list() {
        return "targets";
    }

    @Override
    public String key() {
        return "owner";
    }

    @Override
    public String label() {
        return "Assign";
    }

    @Override
    public String icon() {
        return "user";
    }

    @Override
    public List<Question> questions() {
        return List.of(new Question(
                "To",
                Stream.concat(
                                owners.choices().stream()
                                        .map(owner ->
                                                new Question.Option(owner.id().toString(), owner.label())),
                                Stream.of(new Question.Option("", "Nobody")))
                        .toList()));
    }

    @Override
    public String problem(List<String> answers) {
        return answers.size() == 1
                        && (answers.getFirst().isEmpty() || owner(answers).isPresent())
                ? ""
                : "Choose a colleague who works here, or a team.";
    }

    @Override
    public String sentence(List<String> answers) {
        return owner(answers).map(owner -> "Give to " + owner.name()).orElse("Leave to nobody");
    }

    @Override
    public List<AccountLine> apply(List<UUID> ids, List<String> answers, Viewer by) {
        return give.many(ids, owner(answers).map(Owners.Named::id).orElse(null), by);
    }

    private Optional<Owners.Named> owner(List<String> answers) {
        return owners.choices().stream()
                .filter(owner -> answers.contains(owner.id().toString()))
                .findFirst();
    }
}
