package rapport.work.piece;

import static rapport.work.db.Tables.PIECE;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.jobs.AccountLine;
import rapport.listing.bulk.BulkAct;
import rapport.listing.bulk.Question;
import rapport.work.PieceId;

/// What is offered for many pieces of work: do them, put them off, hand them over, do away with them.
@Configuration(proxyBeanMethods = false)
class ActsOnWork {
    private static final String LIST = "work";

    private record Act(
            String key,
            String label,
            String icon,
            Right right,
            List<Question> questions,
            Function<List<String>, String> problem,
            Function<List<String>, String> sentence,
            Pieces pieces,
            Doer doer)
            implements BulkAct {
        @Override
        public String list() {
            return LIST;
        }

        @Override
        public boolean isGrave() {
            return right == Right.DELETE;
        }

        @Override
        public String problem(List<String> answers) {
            return problem.apply(answers);
        }

        @Override
        public String sentence(List<String> answers) {
            return sentence.apply(answers);
        }

        @Override
        public List<AccountLine> apply(List<UUID> ids, List<String> answers, Viewer by) {
            var all = pieces.lockAll(ids.stream().map(PieceId::new).toList(), by, right);
            Set<UUID> missing = new HashSet<>(ids);
            all.forEach(piece -> missing.remove(piece.id().value()));
            var refused = all.stream()
                    .flatMap(piece -> doer.does(piece, answers, by).stream()
                            .map(why -> AccountLine.skipped(piece.terms().subject(), why, "/work/" + piece.id())));
            var gone = missing.stream()
                    .map(id -> AccountLine.refused(id.toString(), "It is gone, or you may not change it.", ""));
            return Stream.concat(refused, gone).toList();
        }
    }

    /// Does it with one, and says what held it.
    @FunctionalInterface
    private interface Doer {
        Optional<String> does(Piece piece, List<String> answers, Viewer by);
    }

    @Bean
    @Order(10)
    BulkAct workDone(Pieces pieces, Clock clock) {
        return new Act(
                "done",
                "Done",
                "check",
                Right.EDIT,
                List.of(),
                _ -> "",
                _ -> "Do work",
                pieces,
                (piece, _, by) -> save(pieces, piece, piece.done("", by.id(), clock.instant())));
    }

    @Bean
    @Order(20)
    BulkAct workPostponed(Pieces pieces, WorkingDays workingDays, Clock clock) {
        return new Act(
                "postpone",
                "Postpone",
                "calendar-clock",
                Right.EDIT,
                List.of(new Question("To which day, as 2026-03-31, or tomorrow, or next-week", List.of())),
                answers -> later(answers).isPresent() || day(answers).isPresent()
                        ? ""
                        : "Write a day as 2026-03-31, or tomorrow.",
                answers -> "Put off to " + answers.getFirst(),
                pieces,
                (piece, answers, by) -> {
                    LocalDate to = later(answers)
                            .map(later -> workingDays.of(piece, later, clock.instant(), by))
                            .or(() -> day(answers))
                            .orElseThrow();
                    return save(pieces, piece, piece.postponed(to, by.formats().zone()));
                });
    }

    @Bean
    @Order(30)
    BulkAct workHandedOver(Pieces pieces, GiveWork give, Owners owners) {
        return new Act(
                "owner",
                "Hand over",
                "user",
                Right.EDIT,
                List.of(new Question(
                        "To",
                        owners.choices().stream()
                                .map(owner -> new Question.Option(owner.id().toString(), owner.label()))
                                .toList())),
                answers -> owner(answers)
                                .flatMap(owners::find)
                                .filter(Owners.Named::open)
                                .isPresent()
                        ? ""
                        : "Choose a colleague who works here, or a team.",
                answers -> "Hand over to "
                        + owner(answers)
                                .flatMap(owners::find)
                                .map(Owners.Named::name)
                                .orElse("a colleague"),
                pieces,
                (piece, answers, _) -> Optional.of(
                                give.one(piece, owner(answers).orElseThrow()))
                        .filter(why -> !why.isEmpty()));
    }

    @Bean
    @Order(40)
    BulkAct workDropped(Pieces pieces, Clock clock) {
        return new Act(
                "drop",
                "Drop",
                "ban",
                Right.EDIT,
                List.of(),
                _ -> "",
                _ -> "Drop work",
                pieces,
                (piece, _, by) -> save(pieces, piece, piece.dropped("", by.id(), clock.instant())));
    }

    @Bean
    @Order(90)
    BulkAct workDeleted(Pieces pieces, RemoveWork remove) {
        return new Act(
                "delete",
                "Delete",
                "trash-2",
                Right.DELETE,
                List.of(),
                _ -> "",
                _ -> "Delete work",
                pieces,
                (piece, _, _) -> {
                    remove.delete(PIECE.ID.eq(piece.id()));
                    return Optional.empty();
                });
    }

    private static Optional<String> save(Pieces pieces, Piece before, Doing doing) {
        return switch (doing) {
            case Doing.Changed(var after) -> {
                pieces.save(before, after);
                yield Optional.empty();
            }
            case Doing.Refused(var why) -> Optional.of(why.sentence());
            case Doing.Incomplete _ -> Optional.of("This cannot be written down so.");
        };
    }

    private static Optional<Later> later(List<String> answers) {
        return Later.parse(answers.isEmpty() ? "" : answers.getFirst().strip());
    }

    private static Optional<LocalDate> day(List<String> answers) {
        try {
            return Optional.of(
                    LocalDate.parse(answers.isEmpty() ? "" : answers.getFirst().strip()));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<OwnerId> owner(List<@Nullable String> answers) {
        try {
            return answers.isEmpty() || answers.getFirst() == null
                    ? Optional.empty()
                    : Optional.of(OwnerId.of(answers.getFirst()));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
