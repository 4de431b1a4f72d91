package rapport.listing.bulk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.access.KindField;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Viewer;
import rapport.jobs.AccountLine;

/// Gives many records to a colleague or to a team. An empty answer leaves them to nobody. Whoever leaves while the act
/// waits still gets them: they are handed over with everything else.
///
/// @param changes the field that says whose a record is, where roles may close it
public record Assign(String list, List<KindField> changes, Owners owners, Giving giving) implements BulkAct {
    private static final OwnerId UNKNOWN = new OwnerId(new UUID(0, 0));

    /// How the records of a list change hands.
    public interface Giving {
        /// @param to null for nobody
        /// @return those that stay as they are, and why
        List<AccountLine> to(@Nullable OwnerId to, List<UUID> ids, Viewer by);
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
        Optional<OwnerId> to = owner(answers);
        boolean known = to.isEmpty()
                || owners.choices().stream().anyMatch(one -> one.id().equals(to.get()));
        return answers.size() == 1 && known ? "" : "Choose a colleague who works here, or a team.";
    }

    @Override
    public String sentence(List<String> answers) {
        return owner(answers)
                .map(to -> "Give to " + owners.find(to).map(Owners.Named::name).orElse("a colleague"))
                .orElse("Leave to nobody");
    }

    @Override
    public List<AccountLine> apply(List<UUID> ids, List<String> answers, Viewer by) {
        return giving.to(owner(answers).orElse(null), ids, by);
    }

    /// Empty for nobody.
    private static Optional<OwnerId> owner(List<String> answers) {
        if (answers.isEmpty() || answers.getFirst().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OwnerId.of(answers.getFirst()));
        } catch (IllegalArgumentException notAnId) {
            return Optional.of(UNKNOWN);
        }
    }
}
