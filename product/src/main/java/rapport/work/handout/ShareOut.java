package rapport.work.handout;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.listing.bulk.Question;

/// What somebody answers who shares records out: in which team, how, and how much one may have at most. Lists of any
/// module ask the same.
public record ShareOut(OwnerId team, Policy policy, int most) {
    private static final int ANY_NUMBER = 1_000_000;

    public static List<Question> questions(Owners owners) {
        return List.of(
                new Question(
                        "Among",
                        owners.choices().stream()
                                .filter(Owners.Named::isTeam)
                                .map(team -> new Question.Option(team.id().toString(), team.name()))
                                .toList()),
                new Question(
                        "How",
                        Arrays.stream(Policy.values())
                                .map(policy -> new Question.Option(policy.name(), policy.label()))
                                .toList()),
                new Question("At most so many each, if you like", List.of()));
    }

    /// What is wrong with the answers, in a sentence; empty when nothing is.
    public static String problem(List<String> answers, Owners owners) {
        Optional<ShareOut> read = read(answers);
        if (read.isEmpty()) {
            return "Choose a team and how; how many each is a whole number.";
        }
        return owners.find(read.get().team()).filter(Owners.Named::isTeam).isPresent()
                ? ""
                : "Choose a team. Teams are made under Settings.";
    }

    /// Empty where the answers make no sense.
    public static Optional<ShareOut> read(List<String> answers) {
        try {
            if (answers.size() < 3) {
                return Optional.empty();
            }
            OwnerId team = OwnerId.of(answers.get(0));
            String most = answers.get(2).strip();
            int each = most.isEmpty() ? ANY_NUMBER : Integer.parseInt(most);
            return each < 1
                    ? Optional.empty()
                    : Policy.parse(answers.get(1)).map(policy -> new ShareOut(team, policy, each));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
