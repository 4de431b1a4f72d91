package rapport.access.explaining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.access.Openness;
import rapport.access.OwnedRecords.Owned;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Reach;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.Sight;
import rapport.access.explaining.Explanation.Reason;
import rapport.access.sharing.Share;

/// Puts into words what roles, teams and shares say about one record and one person.
///
/// @param owners those to whom the record, and those through which it is seen, belong
/// @param shares by record
record Explaining(Subject subject, Map<OwnerId, Owners.Named> owners, Map<UUID, List<Share>> shares) {

    Explanation of(Owned record, RecordKind kind, Map<String, RecordKind> kinds) {
        var reasons = new ArrayList<Reason>();
        record.through().forEach(one -> reasons.addAll(reasons(one, kinds.getOrDefault(one.kind(), kind))));
        reasons.addAll(reasons(record, kind));
        boolean sees = sees(record)
                && (record.through().isEmpty() || record.through().stream().anyMatch(this::sees));
        String verdict = capital(subject.name()) + (sees ? " may see it." : " may not see it.");
        return new Explanation(
                sees, verdict, record.name(), reasons, sees ? may(record, kind) : List.of(), limits(kind, sees));
    }

    private boolean sees(Owned record) {
        return includes(record, Right.READ);
    }

    private boolean includes(Owned record, Right right) {
        Sight sight = subject.viewer().rights().sight(record.kind(), right);
        return sight.includes(record.id(), null)
                || record.owners().stream().anyMatch(owner -> sight.includes(record.id(), owner.value()));
    }

    private List<Reason> reasons(Owned record, RecordKind kind) {
        var reasons = new ArrayList<Reason>();
        subject.roles().forEach(role -> reasons.add(reason(role, record, kind)));
        shares.getOrDefault(record.id(), List.of()).forEach(share -> reasons.add(shared(share, record)));
        return reasons;
    }

    private Reason reason(Subject.Held role, Owned record, RecordKind kind) {
        String many = kind.many().toLowerCase(Locale.ROOT);
        if (role.administers()) {
            return new Reason(true, "“" + role.name() + "” may do everything.");
        }
        Reach reach = role.grants().reach(kind.key(), Right.READ);
        Reach near = record.owners().stream()
                .map(owner -> subject.viewer().rights().nearness(owner.value()))
                .min(Comparator.naturalOrder())
                .orElse(Reach.ALL);
        boolean opens = reach != Reach.NONE && reach.compareTo(near) >= 0;
        String shows = "“" + role.name() + "” shows " + subject.name() + " ";
        String whose = switch (reach) {
            case NONE -> "no " + many;
            case OWN -> "only " + subject.own() + " " + many;
            case TEAM -> "the " + many + " of " + subject.team();
            case BELOW -> "the " + many + " of " + subject.team() + " and of the teams below";
            case ALL -> "all " + many;
        };
        return new Reason(
                opens,
                shows
                        + whose
                        + (reach == Reach.ALL ? "." : ". " + record.name() + " belongs to " + owner(record) + "."));
    }

    private Reason shared(Share share, Owned record) {
        UUID with = share.with().value();
        boolean theirs = subject.viewer().rights().isOneOf(with);
        return new Reason(
                theirs,
                share.by() + " shared " + record.name() + " with " + share.name()
                        + (share.mayEdit() ? ", to see and change." : ", to see."));
    }

    private String owner(Owned record) {
        return record.owners().isEmpty()
                ? "nobody"
                : record.owners().stream().map(this::called).collect(Collectors.joining(" and "));
    }

    private String called(OwnerId id) {
        Owners.@Nullable Named owner = owners.get(id);
        return owner == null ? "somebody who left" : owner.label();
    }

    private List<String> may(Owned record, RecordKind kind) {
        var may = new ArrayList<String>();
        for (Right right : Right.values()) {
            if (right.isReaching() && kind.rights().contains(right) && includes(record, right)) {
                may.add(right.label());
            }
        }
        return may;
    }

    private List<String> limits(RecordKind kind, boolean sees) {
        var limits = new ArrayList<String>();
        if (sees) {
            kind.fields().get().forEach(field -> {
                Openness openness = subject.viewer().rights().field(kind.key(), field.key());
                if (openness == Openness.HIDDEN) {
                    limits.add(field.label() + ": hidden");
                } else if (openness == Openness.READ_ONLY) {
                    limits.add(field.label() + ": only seen");
                }
            });
            if (!limits.isEmpty() && subject.roles().size() > 1) {
                limits.add("of several roles the most open counts, field by field");
            }
        }
        return limits;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
